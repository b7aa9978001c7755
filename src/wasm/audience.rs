//! Tables of people, their segments and what becomes of them. A table stays here between questions, in a worker.

use crate::lane;
use levier::audience::{self as core, AudienceRoles, AudienceTable, Keeping, Orders, People};
use levier::customer::{self, PurchasesAsked, SurvivalAsked, SurvivalOf};
use levier::import::{FreeTable, MAX_BYTES, customer_table_watched};
use levier::segment::{self, ClusterAsked, Labels, RfmAsked, RulesAsked, SegmentationAsked};
use levier::value::Date;
use levier::workspace::Tables;
use levier::{Code, Error};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

pub(crate) type Answer<T> = Result<T, JsValue>;

pub(crate) fn told<T: Serialize>(result: levier::Result<T>) -> Answer<JsValue> {
    lane::send(&result.map_err(|error| lane::throw(&error))?)
}

pub(crate) fn thrown<T>(result: levier::Result<T>) -> Answer<T> {
    result.map_err(|error| lane::throw(&error))
}

pub(crate) fn asked<T: DeserializeOwned>(text: &str) -> Answer<T> {
    lane::read(text, Code::InvalidCommand)
}

/// Whether to go on, as a function of JavaScript says it.
fn progress(on_progress: &js_sys::Function) -> impl FnMut(usize, usize) -> bool + '_ {
    |done, total| {
        let answer = on_progress.call2(&JsValue::NULL, &(done as f64).into(), &(total as f64).into());
        answer.map_or(true, |go_on| go_on.as_bool() != Some(false))
    }
}

/// A table of people: its bytes, then the table, then the customers once its columns have roles.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Audience {
    name: String,
    bytes: Vec<u8>,
    size: usize,
    table: Option<FreeTable>,
    people: Option<People>,
    /// The last clusters asked for: a profile, an export and a forecast by segment ask for the same ones.
    clusters: Option<(ClusterAsked, Labels)>,
}

#[wasm_bindgen]
impl Audience {
    /// Of a file of that name.
    #[wasm_bindgen(constructor)]
    pub fn new(name: &str) -> Audience {
        Audience {
            name: name.to_owned(),
            bytes: Vec::new(),
            size: 0,
            table: None,
            people: None,
            clusters: None,
        }
    }

    /// Takes the next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        self.size = self.size.saturating_add(chunk.len());
        if self.size > MAX_BYTES {
            self.bytes = Vec::new();
        } else {
            self.bytes.extend_from_slice(chunk);
        }
    }

    /// Reads the bytes, which are then let go. A function is told how much is done of how much.
    ///
    /// # Errors
    /// See [`customer_table_watched`].
    #[wasm_bindgen(unchecked_return_type = "AudienceTable")]
    pub fn read(
        &mut self,
        #[wasm_bindgen(js_name = onProgress)] on_progress: Option<js_sys::Function>,
    ) -> Answer<JsValue> {
        if self.size > MAX_BYTES {
            let error = Error::new(Code::TooLarge).with("limit", "bytes").with("max", MAX_BYTES as f64);
            return Err(lane::throw(&error.with("size", self.size as f64)));
        }
        let table = thrown(customer_table_watched(&self.bytes, &lane::teller(on_progress)))?;
        self.bytes = Vec::new();
        let told: AudienceTable = core::describe(&self.name, &table);
        self.table = Some(table);
        lane::send(&told)
    }

    /// Says what the columns are for: [`AudienceRoles`] as JSON text.
    ///
    /// # Errors
    /// See [`People::new`].
    #[wasm_bindgen(js_name = setRoles, unchecked_return_type = "AudienceFacts")]
    pub fn set_roles(&mut self, roles_json: &str) -> Answer<JsValue> {
        let roles: AudienceRoles = asked(roles_json)?;
        let (people, facts) = thrown(People::new(self.table()?, &roles))?;
        self.people = Some(people);
        self.clusters = None;
        lane::send(&facts)
    }

    /// Takes a packed table that the document kept, in the place of bytes of a file.
    ///
    /// # Errors
    /// `invalid_document`: see [`levier::table::unpack`].
    #[wasm_bindgen(js_name = readKept, unchecked_return_type = "AudienceTable")]
    pub fn read_kept(&mut self, packed: &[u8]) -> Answer<JsValue> {
        let table = FreeTable::from_table(&thrown(levier::table::unpack(packed))?);
        let told: AudienceTable = core::describe(&self.name, &table);
        self.table = Some(table);
        lane::send(&told)
    }

    /// The table to keep with the document, without personal data: `{ tables, left_out }`, packed; `left_out` names
    /// the columns that are not kept, and why.
    ///
    /// # Errors
    /// `missing_input` before roles are set; those of [`core::kept`].
    #[wasm_bindgen(js_name = keptTable, unchecked_return_type = "{ tables: { name: string; packed: Uint8Array }[]; left_out: [string, NotKept][] }")]
    pub fn kept_table(&self, pseudonyms: bool) -> Answer<JsValue> {
        let mut tables = Tables::default();
        let keeping = Keeping { pseudonyms, personal: false };
        let kept = thrown(core::kept(self.table()?, self.people()?.roles(), keeping))?;
        tables.add(kept.table);
        let object = js_sys::Object::new();
        js_sys::Reflect::set(&object, &"tables".into(), &lane::packed(&tables))?;
        js_sys::Reflect::set(&object, &"left_out".into(), &lane::send(&kept.left_out)?)?;
        Ok(object.into())
    }

    /// Segments by rules: [`RulesAsked`] as JSON text.
    ///
    /// # Errors
    /// See [`segment::by_rules`].
    #[wasm_bindgen(unchecked_return_type = "RulesAnswer")]
    pub fn rules(&self, asked_json: &str) -> Answer<JsValue> {
        told(segment::by_rules(self.people()?, &asked::<RulesAsked>(asked_json)?))
    }

    /// Segments by RFM: [`RfmAsked`] as JSON text.
    ///
    /// # Errors
    /// See [`segment::by_rfm`].
    #[wasm_bindgen(unchecked_return_type = "RfmAnswer")]
    pub fn rfm(&self, asked_json: &str) -> Answer<JsValue> {
        told(segment::by_rfm(self.people()?, &asked::<RfmAsked>(asked_json)?))
    }

    /// Segments by likeness: [`ClusterAsked`] as JSON text. `on_progress(done, total)` returns false to cancel.
    ///
    /// # Errors
    /// See [`segment::by_clusters`].
    #[wasm_bindgen(unchecked_return_type = "ClusterAnswer")]
    pub fn cluster(
        &mut self,
        asked_json: &str,
        #[wasm_bindgen(unchecked_param_type = "(done: number, total: number) => boolean")]
        on_progress: &js_sys::Function,
    ) -> Answer<JsValue> {
        let asked: ClusterAsked = asked(asked_json)?;
        let (answer, labels) =
            thrown(segment::by_clusters(self.people()?, &asked, &mut progress(on_progress)))?;
        self.clusters = Some((asked, labels));
        lane::send(&answer)
    }

    /// Four indices over the number of clusters.
    ///
    /// # Errors
    /// See [`segment::choose_k`].
    #[wasm_bindgen(js_name = chooseK, unchecked_return_type = "KChoice")]
    pub fn choose_k(
        &self,
        asked_json: &str,
        k_max: u32,
        #[wasm_bindgen(unchecked_param_type = "(done: number, total: number) => boolean")]
        on_progress: &js_sys::Function,
    ) -> Answer<JsValue> {
        let asked: ClusterAsked = asked(asked_json)?;
        told(segment::choose_k(self.people()?, &asked, k_max as usize, &mut progress(on_progress)))
    }

    /// Whether clusters would be found again.
    ///
    /// # Errors
    /// See [`segment::stability`].
    #[wasm_bindgen(unchecked_return_type = "Stability")]
    pub fn stability(
        &self,
        asked_json: &str,
        #[wasm_bindgen(unchecked_param_type = "(done: number, total: number) => boolean")]
        on_progress: &js_sys::Function,
    ) -> Answer<JsValue> {
        let asked: ClusterAsked = asked(asked_json)?;
        told(segment::stability(self.people()?, &asked, &mut progress(on_progress)))
    }

    /// Segments ([`SegmentationAsked`] as JSON text) described on every column.
    ///
    /// # Errors
    /// See [`SegmentationAsked::labels`].
    #[wasm_bindgen(unchecked_return_type = "ProfileAnswer")]
    pub fn profile(&mut self, asked_json: &str) -> Answer<JsValue> {
        let labels = self.labels(&asked(asked_json)?)?;
        lane::send(&segment::profile(self.people()?, &labels))
    }

    /// The customers of a segment, or of all, as a table.
    ///
    /// # Errors
    /// See [`SegmentationAsked::labels`].
    #[wasm_bindgen(js_name = exportSegment, unchecked_return_type = "SegmentExport")]
    #[expect(clippy::needless_pass_by_value, reason = "a text that may be absent crosses by value")]
    pub fn export_segment(&mut self, asked_json: &str, segment: Option<String>) -> Answer<JsValue> {
        let labels = self.labels(&asked(asked_json)?)?;
        lane::send_large(&segment::export(self.people()?, &labels, segment.as_deref()))
    }

    /// Gower's distances between some customers (all of them are counted in the mean).
    ///
    /// # Errors
    /// See [`segment::gower`].
    #[wasm_bindgen(unchecked_return_type = "GowerAnswer")]
    pub fn gower(&self, asked_json: &str) -> Answer<JsValue> {
        told(segment::gower(self.people()?, &asked(asked_json)?))
    }

    /// Cohorts by the month of the first order, and customers month over month.
    ///
    /// # Errors
    /// See [`customer::cohorts`].
    #[wasm_bindgen(unchecked_return_type = "Cohorts")]
    pub fn cohorts(&self) -> Answer<JsValue> {
        let (orders, end) = self.purchases_until()?;
        told(customer::cohorts(orders, end))
    }

    /// How long until something happens: [`SurvivalAsked`] as JSON text.
    ///
    /// # Errors
    /// See [`customer::survival_of_durations`].
    #[wasm_bindgen(unchecked_return_type = "Survival")]
    pub fn survival(&self, asked_json: &str) -> Answer<JsValue> {
        let asked: SurvivalAsked = asked(asked_json)?;
        let people = self.people()?;
        let (durations, events) = match &asked.of {
            SurvivalOf::SecondOrder {} => {
                let (orders, end) = self.purchases_until()?;
                customer::second_order(orders, end)
            }
            SurvivalOf::Columns { duration, event, event_value } => {
                let durations = thrown(thrown(people.column(duration))?.numbers())?;
                let event = thrown(people.column(event))?;
                (
                    durations.zip(event.known()).map(|(days, told)| days.filter(|_| told)).collect(),
                    event.is(event_value),
                )
            }
        };
        let group = asked.group.as_ref().map(|name| people.column(name)).transpose();
        let groups = thrown(group)?.map(core::Column::categories);
        let (codes, names) = groups.unzip();
        told(customer::survival_of_durations(
            &durations,
            &events,
            codes.as_deref(),
            names.as_deref().unwrap_or_default(),
            asked.confidence,
        ))
    }

    /// Purchases to come and their value: [`PurchasesAsked`] as JSON text, and the segments to tell them by.
    ///
    /// # Errors
    /// See [`customer::purchases`].
    #[wasm_bindgen(unchecked_return_type = "Purchases")]
    pub fn purchases(
        &mut self,
        asked_json: &str,
        segments_json: Option<String>,
        #[wasm_bindgen(unchecked_param_type = "(done: number, total: number) => boolean")]
        on_progress: &js_sys::Function,
    ) -> Answer<JsValue> {
        let asked_for: PurchasesAsked = asked(asked_json)?;
        let segments = match segments_json {
            Some(json) => Some(self.labels(&asked(&json)?)?),
            None => None,
        };
        let (orders, end) = self.purchases_until()?;
        let people = self.people()?;
        told(customer::purchases(
            orders,
            &|customer| people.id(customer).to_owned(),
            end,
            &asked_for,
            segments.as_ref().map(|labels| (labels.of.as_slice(), labels.names.as_slice())),
            &mut progress(on_progress),
        ))
    }

    /// Each customer's history up to a day (none: the last observed), as the models of purchases see it.
    ///
    /// # Errors
    /// `missing_input` for a table that is not of orders, `invalid_date`.
    #[wasm_bindgen(unchecked_return_type = "History[]")]
    pub fn histories(&self, end: Option<String>, unit_days: f64) -> Answer<JsValue> {
        let (orders, last) = self.purchases_until()?;
        let end = end.map(|day| thrown(Date::parse(&day))).transpose()?.map_or(last, Date::number);
        if !(unit_days > 0.0 && unit_days.is_finite()) {
            let error = Error::new(Code::OutOfRange).field("unit_days").found(unit_days.to_string());
            return Err(lane::throw(&error));
        }
        lane::send(&customer::histories(orders, end, unit_days).into_iter().flatten().collect::<Vec<_>>())
    }
}

impl Audience {
    fn table(&self) -> Answer<&FreeTable> {
        self.table.as_ref().ok_or_else(|| lane::throw(&Error::new(Code::MissingInput).field("table")))
    }

    fn people(&self) -> Answer<&People> {
        self.people.as_ref().ok_or_else(|| lane::throw(&Error::new(Code::MissingInput).field("roles")))
    }

    /// The purchases and the last day observed.
    fn purchases_until(&self) -> Answer<(&Orders, i32)> {
        let people = self.people()?;
        let missing = || lane::throw(&Error::new(Code::MissingInput).field("orders"));
        Ok((people.orders().ok_or_else(missing)?, people.until().ok_or_else(missing)?.number()))
    }

    fn labels(&mut self, asked: &SegmentationAsked) -> Answer<Labels> {
        if let (SegmentationAsked::Clusters(asked), Some((known, labels))) = (asked, &self.clusters)
            && asked == known
        {
            return Ok(labels.clone());
        }
        let labels = thrown(asked.labels(self.people()?, &mut |_, _| true))?;
        if let SegmentationAsked::Clusters(asked) = asked {
            self.clusters = Some((asked.clone(), labels.clone()));
        }
        Ok(labels)
    }
}

/// A demonstration table, generated: `shop` or `restaurant`, in the language of a tag such as `fr`.
///
/// # Errors
/// `unknown_id` for another key.
#[wasm_bindgen(js_name = audienceExample, unchecked_return_type = "AudienceExample")]
pub fn audience_example(key: &str, language: &str) -> Answer<JsValue> {
    told(core::example(key, language))
}
