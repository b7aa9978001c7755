//! The store over the browser's local storage.

use wasm_bindgen::prelude::*;
use web_sys::Storage as WebStorage;

use crate::lane;
use crate::web_storage::Place;
use crate::workspace::{hold_opened, with_written};
use levier::table::TableName;
use levier::value::Date;
use levier::workspace::{Loaded, Store};

/// The store of the page. Call `save` and `saveAnew` under a Web Lock.
#[wasm_bindgen(js_name = Store)]
pub struct WebStore(Store<Place>);

#[wasm_bindgen(js_class = Store)]
impl WebStore {
    /// Over local storage, or over memory when the browser gives none.
    #[wasm_bindgen(constructor)]
    pub fn new(storage: Option<WebStorage>) -> Self {
        Self(Store::new(Place::of(storage)))
    }

    /// Reads what is stored.
    ///
    /// # Errors
    /// None of its own: each fault is a status.
    #[wasm_bindgen(unchecked_return_type = "Loaded & { tables: PackedTable[] }")]
    pub fn load(&mut self) -> Result<JsValue, JsValue> {
        found(self.0.load())
    }

    /// A step of `load`; undefined before the last.
    ///
    /// # Errors
    /// None of its own: each fault is a status.
    #[wasm_bindgen(js_name = loadStep, unchecked_return_type = "(Loaded & { tables: PackedTable[] }) | undefined")]
    pub fn load_step(&mut self) -> Result<JsValue, JsValue> {
        self.0.load_step().map_or(Ok(JsValue::UNDEFINED), found)
    }

    /// Saves on top of an expected revision; returns the new one after a read-back.
    ///
    /// # Errors
    /// See [`Store::save`].
    pub fn save(&self, text: &str, expected_revision: f64) -> Result<f64, JsValue> {
        revision(self.0.save(text, expected_revision as u64))
    }

    /// The same of the text that the last command of a `Workspace` left; undefined when there is none.
    ///
    /// # Errors
    /// See [`Store::save`].
    #[wasm_bindgen(js_name = saveWritten)]
    pub fn save_written(&self, expected_revision: f64) -> Result<Option<f64>, JsValue> {
        with_written(|text| revision(self.0.save_written(text, expected_revision as u64))).transpose()
    }

    /// Saves over whatever is stored, when the user says so.
    ///
    /// # Errors
    /// See [`Store::save_anew`].
    #[wasm_bindgen(js_name = saveAnew)]
    pub fn save_anew(&self, text: &str, expected_revision: f64) -> Result<f64, JsValue> {
        revision(self.0.save_anew(text, expected_revision as u64))
    }

    /// The user has chosen what to do with an unreadable text.
    pub fn release(&mut self) {
        self.0.release();
    }

    /// The document text in a backup.
    ///
    /// # Errors
    /// See [`Store::backup`].
    pub fn backup(&self, key: &str) -> Result<String, JsValue> {
        self.0.backup(key).map_err(|error| lane::throw(&error))
    }

    /// Texts in quarantine.
    ///
    /// # Errors
    /// None of its own.
    #[wasm_bindgen(unchecked_return_type = "Kept[]")]
    pub fn quarantined(&self) -> Result<JsValue, JsValue> {
        lane::send(&self.0.quarantined())
    }

    /// Removes one text from quarantine.
    ///
    /// # Errors
    /// See [`Store::discard_quarantined`].
    #[wasm_bindgen(js_name = discardQuarantine)]
    pub fn discard_quarantine(&self, key: &str) -> Result<(), JsValue> {
        self.0.discard_quarantined(key).map_err(|error| lane::throw(&error))
    }

    /// Removes everything kept here.
    ///
    /// # Errors
    /// See [`Store::wipe`].
    pub fn wipe(&mut self) -> Result<(), JsValue> {
        self.0.wipe().map_err(|error| lane::throw(&error))
    }

    /// Keeps the compressed bytes of a table; returns the UTF-16 units that they take.
    ///
    /// # Errors
    /// See [`Store::put_table`].
    #[wasm_bindgen(js_name = putTable)]
    pub fn put_table(&self, name: &str, bytes: &[u8]) -> Result<f64, JsValue> {
        let name = TableName::parse(name).map_err(|error| lane::throw(&error))?;
        let units = self.0.put_table(&name, bytes).map_err(|error| lane::throw(&error))?;
        Ok(units as f64)
    }

    /// The compressed bytes of a table; none when it is not kept here.
    ///
    /// # Errors
    /// See [`Store::table`].
    pub fn table(&self, name: &str) -> Result<Option<Vec<u8>>, JsValue> {
        let name = TableName::parse(name).map_err(|error| lane::throw(&error))?;
        self.0.table(&name).map_err(|error| lane::throw(&error))
    }

    /// Removes a table that has found a place elsewhere.
    ///
    /// # Errors
    /// See [`Store::remove_table`].
    #[wasm_bindgen(js_name = removeTable)]
    pub fn remove_table(&self, name: &str) -> Result<(), JsValue> {
        let name = TableName::parse(name).map_err(|error| lane::throw(&error))?;
        self.0.remove_table(&name).map_err(|error| lane::throw(&error))
    }

    /// Which of these tables are not kept here.
    ///
    /// # Errors
    /// See [`Store::missing_tables`].
    #[wasm_bindgen(js_name = missingTables)]
    pub fn missing_tables(&self, names: Vec<String>) -> Result<Vec<String>, JsValue> {
        let missing = self.0.missing_tables(&crate::workspace::names(names)?);
        Ok(missing.map_err(|error| lane::throw(&error))?.into_iter().map(String::from).collect())
    }

    /// Removes every table that nothing refers to; returns the names of those removed.
    ///
    /// # Errors
    /// See [`Store::collect_tables`].
    #[wasm_bindgen(js_name = collectTables)]
    pub fn collect_tables(&self, keep: Vec<String>) -> Result<Vec<String>, JsValue> {
        let removed = self.0.collect_tables(&crate::workspace::names(keep)?);
        Ok(removed.map_err(|error| lane::throw(&error))?.into_iter().map(String::from).collect())
    }

    /// Which of these tables a text of the store refers to.
    ///
    /// # Errors
    /// See [`Store::referred`].
    pub fn referred(&self, names: Vec<String>) -> Result<Vec<String>, JsValue> {
        let referred = self.0.referred(&crate::workspace::names(names)?);
        Ok(referred.map_err(|error| lane::throw(&error))?.into_iter().map(String::from).collect())
    }

    /// Keeps the text of a workspace that another one replaces; returns its key.
    ///
    /// # Errors
    /// See [`Store::set_aside`].
    #[wasm_bindgen(js_name = setAside)]
    pub fn set_aside(&self, text: &str, revision: f64) -> Result<String, JsValue> {
        self.0.set_aside(text, revision as u64).map_err(|error| lane::throw(&error))
    }

    /// Workspaces that were replaced, newest first.
    ///
    /// # Errors
    /// None of its own.
    #[wasm_bindgen(unchecked_return_type = "Backup[]")]
    pub fn replaced(&self) -> Result<JsValue, JsValue> {
        lane::send(&self.0.replaced())
    }

    /// Gives up a workspace that was replaced.
    ///
    /// # Errors
    /// See [`Store::give_up`].
    #[wasm_bindgen(js_name = giveUp)]
    pub fn give_up(&self, key: &str) -> Result<(), JsValue> {
        self.0.give_up(key).map_err(|error| lane::throw(&error))
    }

    /// Workspaces that are not open.
    ///
    /// # Errors
    /// None of its own.
    #[wasm_bindgen(unchecked_return_type = "Other[]")]
    pub fn others(&self) -> Result<JsValue, JsValue> {
        lane::send(&self.0.others())
    }

    /// The text of a workspace that is not open.
    ///
    /// # Errors
    /// See [`Store::other`]; `newer_schema`.
    pub fn other(&self, key: &str) -> Result<String, JsValue> {
        let opened = self.0.other(key).map_err(|error| lane::throw(&error))?;
        if opened.read_only() {
            return Err(lane::throw(&levier::Code::NewerSchema.into()));
        }
        Ok(opened.text)
    }

    /// Whether this text is put away, word for word.
    pub fn holds(&self, text: &str) -> bool {
        self.0.holds(text)
    }

    /// Puts a workspace away.
    ///
    /// # Errors
    /// See [`Store::put_away`].
    #[wasm_bindgen(js_name = putAway)]
    pub fn put_away(&self, text: &str, date: &str) -> Result<String, JsValue> {
        let put_away = Date::parse(date).and_then(|date| self.0.put_away(text, date));
        put_away.map_err(|error| lane::throw(&error))
    }

    /// Opens a workspace in the place of the one that is open, which is put away first.
    ///
    /// # Errors
    /// See [`Store::switch`].
    #[expect(clippy::needless_pass_by_value, reason = "a text that may be absent crosses by value")]
    pub fn switch(
        &self,
        leaving: Option<String>,
        text: &str,
        from: Option<String>,
        expected_revision: f64,
        date: &str,
    ) -> Result<f64, JsValue> {
        let (leaving, from) = (leaving.as_deref(), from.as_deref());
        let opened = Date::parse(date)
            .and_then(|date| self.0.switch(leaving, text, from, expected_revision as u64, date));
        opened.map(|revision| revision as f64).map_err(|error| lane::throw(&error))
    }

    /// Names a workspace that is not open.
    ///
    /// # Errors
    /// See [`Store::rename_other`].
    #[wasm_bindgen(js_name = renameOther)]
    pub fn rename_other(&self, key: &str, name: String) -> Result<(), JsValue> {
        self.0.rename_other(key, name).map_err(|error| lane::throw(&error))
    }

    /// Removes a workspace that is not open; it is then listed among those that were replaced.
    ///
    /// # Errors
    /// See [`Store::remove_other`].
    #[wasm_bindgen(js_name = removeOther)]
    pub fn remove_other(&self, key: &str) -> Result<(), JsValue> {
        self.0.remove_other(key).map_err(|error| lane::throw(&error))
    }
}

fn found(mut loaded: Loaded) -> Result<JsValue, JsValue> {
    let parts = lane::send(&loaded)?;
    // Tables go as bytes: an older schema held them inside.
    js_sys::Reflect::set(&parts, &"tables".into(), &lane::packed(&loaded.tables))?;
    hold_opened(loaded.text.as_deref().unwrap_or_default(), loaded.document.take());
    Ok(parts)
}

fn revision(saved: levier::Result<u64>) -> Result<f64, JsValue> {
    saved.map(|revision| revision as f64).map_err(|error| lane::throw(&error))
}
