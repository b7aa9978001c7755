//! Answers as JSON text, for the calculators' module.
//!
//! Nothing an answer is made of cannot be written, so this writer has no error at all, and what serde generates for
//! each type loses every branch that would carry one: half of its weight. A number that is not whole is written by
//! the browser.

use serde::ser::{
    Error as SerError, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct,
    SerializeStructVariant, SerializeTuple, Serializer,
};
use std::fmt;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The shortest text that reads back as this number.
    #[wasm_bindgen(js_name = String)]
    fn text_of(number: f64) -> String;
}

/// What cannot happen.
#[derive(Debug)]
pub(crate) enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}
impl std::error::Error for Never {}
impl SerError for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        unreachable!("an answer that cannot be written")
    }
}

type Written = Result<(), Never>;

/// Writes one value at the end of a text.
pub(crate) struct Writer<'a>(pub(crate) &'a mut String);

/// Writes the items of a list, or the fields of an object; `close` ends it.
pub(crate) struct Items<'a> {
    text: &'a mut String,
    first: bool,
    close: &'static str,
}

#[inline(never)]
fn quote(text: &mut String, content: &str) {
    text.push('"');
    for c in content.chars() {
        match c {
            '"' | '\\' => {
                text.push('\\');
                text.push(c);
            }
            '\0'..='\x1f' => {
                text.push_str("\\u00");
                for digit in [c as u32 / 16, c as u32 % 16] {
                    text.push(char::from_digit(digit, 16).unwrap_or('0'));
                }
            }
            _ => text.push(c),
        }
    }
    text.push('"');
}

#[inline(never)]
fn number(text: &mut String, number: f64) {
    /// Whole numbers up to here are exact.
    const WHOLE: f64 = 9_007_199_254_740_992.0;
    if number.abs() < WHOLE && number.fract() == 0.0 {
        text.push_str(&(number as i64).to_string());
    } else if number.is_finite() {
        text.push_str(&text_of(number));
    } else {
        text.push_str("null");
    }
}

impl<'a> Items<'a> {
    #[inline(never)]
    fn open(text: &'a mut String, open: &str, close: &'static str) -> Self {
        text.push_str(open);
        Self { text, first: true, close }
    }

    #[inline(never)]
    fn next(&mut self) -> Writer<'_> {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        Writer(self.text)
    }

    #[inline(never)]
    fn key(&mut self, key: &str) -> Writer<'_> {
        let text = self.next().0;
        quote(text, key);
        text.push(':');
        Writer(text)
    }

    #[inline(never)]
    fn close(self) {
        self.text.push_str(self.close);
    }
}

/// Kinds of numbers that no answer is made of are written as any number is.
macro_rules! numbers {
    ($($method:ident $type:ty),+) => {
        $(#[allow(clippy::cast_lossless, reason = "one body for every kind of number")]
        fn $method(self, value: $type) -> Written {
            number(self.0, value as f64);
            Ok(())
        })+
    };
}

impl<'a> Serializer for Writer<'a> {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = Impossible<(), Never>;
    type SerializeTupleVariant = Impossible<(), Never>;
    type SerializeMap = Items<'a>;
    type SerializeStruct = Items<'a>;
    type SerializeStructVariant = Items<'a>;

    numbers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8,
        serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_f32 f32, serialize_f64 f64);

    fn serialize_bool(self, value: bool) -> Written {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_char(self, value: char) -> Written {
        quote(self.0, value.encode_utf8(&mut [0; 4]));
        Ok(())
    }
    fn serialize_str(self, value: &str) -> Written {
        quote(self.0, value);
        Ok(())
    }
    fn serialize_bytes(self, _: &[u8]) -> Written {
        unreachable!("an answer has no bytes")
    }
    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }
    fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Written {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Written {
        self.0.push_str("null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: ?Sized + Serialize>(self, _: &'static str, value: &T) -> Written {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: ?Sized + Serialize>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Written {
        let mut items = Items::open(self.0, "{", "}");
        let Ok(()) = value.serialize(items.key(variant));
        items.close();
        Ok(())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, Never> {
        Ok(Items::open(self.0, "[", "]"))
    }
    fn serialize_tuple(self, _: usize) -> Result<Items<'a>, Never> {
        Ok(Items::open(self.0, "[", "]"))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Impossible<(), Never>, Never> {
        unreachable!("an answer has no tuples with names")
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Impossible<(), Never>, Never> {
        unreachable!("an answer has no tuples with names")
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Items<'a>, Never> {
        Ok(Items::open(self.0, "{", "}"))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Items<'a>, Never> {
        Ok(Items::open(self.0, "{", "}"))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Items<'a>, Never> {
        self.0.push('{');
        quote(self.0, variant);
        Ok(Items::open(self.0, ":{", "}}"))
    }
}

impl SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }
    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeTuple for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_element<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        value.serialize(self.next())
    }
    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeMap for Items<'_> {
    type Ok = ();
    type Error = Never;
    /// Every key is a text.
    fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Written {
        key.serialize(self.next())
    }
    fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
        self.text.push(':');
        value.serialize(Writer(self.text))
    }
    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Written {
        value.serialize(self.key(key))
    }
    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}

impl SerializeStructVariant for Items<'_> {
    type Ok = ();
    type Error = Never;
    fn serialize_field<T: ?Sized + Serialize>(&mut self, key: &'static str, value: &T) -> Written {
        value.serialize(self.key(key))
    }
    fn end(self) -> Written {
        self.close();
        Ok(())
    }
}
