//! The open document as the lab holds it: its tables at hand, and what is asked of both.

use wasm_bindgen::prelude::*;

use crate::lane;
use levier::table::TableName;
use levier::workspace::{self as core, Document, Source, Tables};
use levier::{Code, Error};

/// The document of the page and its tables. The page says which document once, hands over the tables that it
/// refers to, and then asks.
#[wasm_bindgen(js_name = OpenDocument)]
#[derive(Debug)]
pub struct LabDocument {
    document: Document,
    tables: Tables,
}

fn parsed(text: &str) -> Result<Document, JsValue> {
    lane::read(text, Code::InvalidDocument)
}

fn thrown<T>(result: levier::Result<T>) -> Result<T, JsValue> {
    result.map_err(|error| lane::throw(&error))
}

#[wasm_bindgen(js_class = OpenDocument)]
impl LabDocument {
    /// The document of that text, without its tables.
    ///
    /// # Errors
    /// `invalid_document`.
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str) -> Result<Self, JsValue> {
        Ok(Self { document: parsed(text)?, tables: Tables::default() })
    }

    /// Takes another text of the document; tables that it no longer refers to are let go.
    ///
    /// # Errors
    /// `invalid_document`.
    #[wasm_bindgen(js_name = setText)]
    pub fn set_text(&mut self, text: &str) -> Result<(), JsValue> {
        self.document = parsed(text)?;
        self.tables.retain(&self.document.table_names());
        Ok(())
    }

    /// The names of the tables that the document refers to and that are not at hand.
    pub fn missing(&self) -> Vec<String> {
        let names = self.document.table_names().into_iter();
        names.filter(|name| !self.tables.has(name)).map(String::from).collect()
    }

    /// Takes a packed table.
    ///
    /// # Errors
    /// `table_damaged` when the bytes have another name; see [`levier::table::unpack`].
    pub fn hold(&mut self, name: &str, packed: &[u8]) -> Result<(), JsValue> {
        let name = thrown(TableName::parse(name))?;
        thrown(self.tables.hold_as(&name, packed))
    }

    /// The KPIs of the imported ads, by channel and by campaign.
    ///
    /// # Errors
    /// See [`core::measure`].
    #[wasm_bindgen(unchecked_return_type = "Measure")]
    pub fn measure(&self) -> Result<JsValue, JsValue> {
        lane::send_large(&thrown(core::measure(&self.document, &self.tables))?)
    }

    /// The figures over time: a [`MeasureAsked`](levier::measure::MeasureAsked) as JSON text.
    ///
    /// # Errors
    /// See [`core::measure_over_time`].
    #[wasm_bindgen(js_name = measureOverTime, unchecked_return_type = "MeasureOverTime")]
    pub fn measure_over_time(
        &self,
        #[wasm_bindgen(js_name = askedJson)] asked: &str,
    ) -> Result<JsValue, JsValue> {
        let asked = lane::read(asked, Code::InvalidCommand)?;
        lane::send_large(&thrown(core::measure_over_time(&self.document, &self.tables, &asked))?)
    }

    /// What each campaign of the imported ads spent and brought, month by month.
    ///
    /// # Errors
    /// See [`core::campaign_months`].
    #[wasm_bindgen(js_name = campaignMonths, unchecked_return_type = "CampaignMonth[]")]
    pub fn campaign_months(&self) -> Result<JsValue, JsValue> {
        lane::send_large(&thrown(core::campaign_months(&self.document, &self.tables))?)
    }

    /// The sums of equal periods: a [`PeriodsAsked`](levier::measure::PeriodsAsked) as JSON text.
    ///
    /// # Errors
    /// See [`core::period_sums`].
    #[wasm_bindgen(js_name = periodSums, unchecked_return_type = "PeriodSums")]
    pub fn period_sums(&self, #[wasm_bindgen(js_name = askedJson)] asked: &str) -> Result<JsValue, JsValue> {
        let asked = lane::read(asked, Code::InvalidCommand)?;
        lane::send(&thrown(core::period_sums(&self.document, &self.tables, &asked))?)
    }

    /// Whether an objective is SMART.
    ///
    /// # Errors
    /// `unknown_id`; see [`core::smart_verdict`].
    #[wasm_bindgen(js_name = smartVerdict, unchecked_return_type = "SmartVerdict")]
    pub fn smart_verdict(&self, objective: &str) -> Result<JsValue, JsValue> {
        let objective = self.document.objectives.iter().find(|known| known.id == objective);
        let objective =
            objective.ok_or_else(|| lane::throw(&Error::new(Code::UnknownId).field("objective")))?;
        lane::send(&thrown(core::smart_verdict(objective))?)
    }

    /// What the review of a decision is made of.
    ///
    /// # Errors
    /// See [`core::review_figures`].
    #[wasm_bindgen(js_name = reviewFigures, unchecked_return_type = "ReviewFigures")]
    pub fn review_figures(&self, decision: &str) -> Result<JsValue, JsValue> {
        lane::send(&thrown(core::review_figures(&self.document, &self.tables, decision))?)
    }

    /// The exports as one table of periods: a [`JoinAsked`](levier::join::JoinAsked) as JSON text.
    ///
    /// # Errors
    /// See [`core::joined`].
    #[wasm_bindgen(js_name = joinedTable, unchecked_return_type = "JoinedTable")]
    pub fn joined_table(&self, #[wasm_bindgen(js_name = askedJson)] asked: &str) -> Result<JsValue, JsValue> {
        let asked = lane::read(asked, Code::InvalidCommand)?;
        lane::send_large(&thrown(core::joined(&self.document, &self.tables, &asked))?)
    }

    /// The joined table as a source (a [`KeepJoined`](core::KeepJoined) as JSON text): `{ report, content, tables }`.
    ///
    /// # Errors
    /// See [`core::joined_source`].
    #[wasm_bindgen(
        js_name = joinedSource,
        unchecked_return_type = "{ report: Report; content: SourceContent; tables: { name: string; packed: Uint8Array }[] }"
    )]
    pub fn joined_source(&self, #[wasm_bindgen(js_name = keepJson)] keep: &str) -> Result<JsValue, JsValue> {
        let keep = lane::read(keep, Code::InvalidCommand)?;
        let core::JoinedSource { report, content, table } =
            thrown(core::joined_source(&self.document, &self.tables, &keep))?;
        let mut tables = Tables::default();
        tables.share(table.table());
        let object = js_sys::Object::new();
        js_sys::Reflect::set(&object, &"report".into(), &lane::send(&report)?)?;
        js_sys::Reflect::set(&object, &"content".into(), &lane::send(&content)?)?;
        js_sys::Reflect::set(&object, &"tables".into(), &lane::packed(&tables))?;
        Ok(object.into())
    }

    /// The orders of a source as a table of customers' purchases: `{ tables }`, packed.
    ///
    /// # Errors
    /// See [`core::orders_table`].
    #[wasm_bindgen(
        js_name = ordersTable,
        unchecked_return_type = "{ tables: { name: string; packed: Uint8Array }[] }"
    )]
    pub fn orders_table(&self, source: &str) -> Result<JsValue, JsValue> {
        let mut tables = Tables::default();
        tables.add(thrown(core::orders_table(&self.document, &self.tables, source))?);
        let object = js_sys::Object::new();
        js_sys::Reflect::set(&object, &"tables".into(), &lane::packed(&tables))?;
        Ok(object.into())
    }

    /// How curves would be fitted on the first weekly table, when there is one.
    ///
    /// # Errors
    /// None of its own.
    #[wasm_bindgen(js_name = guessResponse, unchecked_return_type = "ResponseSetup | null")]
    pub fn guess_response(&self) -> Result<JsValue, JsValue> {
        lane::send(&core::guess_setup(&self.document))
    }

    /// What the document asks to be fitted, with its data.
    ///
    /// # Errors
    /// See [`core::response_task`].
    #[wasm_bindgen(js_name = responseTask, unchecked_return_type = "ResponseTask")]
    pub fn response_task(&self) -> Result<JsValue, JsValue> {
        lane::send(&thrown(core::response_task(&self.document, &self.tables))?)
    }

    /// What generated the data that the document's curves are fitted on, when they are the example's, unchanged.
    ///
    /// # Errors
    /// None of its own.
    #[wasm_bindgen(js_name = knownTruth, unchecked_return_type = "KnownTruth | null")]
    pub fn known_truth(&self) -> Result<JsValue, JsValue> {
        lane::send(&core::known_truth(&self.document, &self.tables))
    }

    /// The lines of a source's file that were read, as runs.
    ///
    /// # Errors
    /// `unknown_id`, `table_missing`.
    #[wasm_bindgen(js_name = linesRead, unchecked_return_type = "LineRun[]")]
    pub fn lines_read(&self, source: &str) -> Result<JsValue, JsValue> {
        let source: Option<&Source> = self.document.sources.iter().find(|known| known.id == source);
        let source = source.ok_or_else(|| lane::throw(&Error::new(Code::UnknownId).field("source")))?;
        lane::send(&thrown(source.imported(&self.tables))?.line_runs())
    }
}
