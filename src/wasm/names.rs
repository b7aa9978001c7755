//! TypeScript's declarations of types that are not derived: names for other types, and what is written as a text.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const NAMES: &str = r"
/** A week of ISO 8601, `YYYY-Www`. */
export type Week = string;
/** A month, `YYYY-MM`. */
export type Month = string;
/** Numbers by their names. */
export type NamedNumbers = Record<string, number>;
/** A text by language. */
export type Translations = Record<string, string | null>;
/** The figures of a variant: a number or a text for every parameter. */
export type Figures = Record<string, OutputValue>;
/** A call of a learning platform: the function, then its arguments. */
export type Call = string[];
/** A product as one level of each attribute, by its place. */
export type Profile = number[];
";

// Rules are read by hand (see their module), so their types are written by hand.
#[wasm_bindgen(typescript_custom_section)]
const RULE: &str = r"
/** What a condition compares with. */
export type RuleValue = number | string | (number | string)[];
/** A tree of conditions. */
export type Rule = { all: Rule[] } | { any: Rule[] } | { not: Rule } | { field: string; op: RuleOp; value?: RuleValue };
";
