//! A panel of units with values by period, some of them treated from a start on.

use super::input::{first_repeated, largest, listed, mean, missing, numbers};
use crate::Code;
use crate::answer::{Answered, Refused};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A unit, such as a region, with its values by period.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
#[serde(default)]
pub struct PanelUnit {
    /// Its id.
    pub id: String,
    /// Its values, one a period.
    pub values: Option<Vec<Option<f64>>>,
}

impl PanelUnit {
    /// A unit without gaps.
    ///
    /// ```
    /// let unit = levier::method::proof::PanelUnit::new("Lyon", &[12.0, 14.0]);
    /// assert_eq!(unit.values.unwrap()[1], Some(14.0));
    /// ```
    pub fn new(id: impl Into<String>, values: &[f64]) -> Self {
        Self { id: id.into(), values: Some(values.iter().copied().map(Some).collect()) }
    }
}

/// Units without gaps, all over the same periods.
#[derive(Debug, Clone)]
pub(super) struct Panel<'a> {
    ids: Vec<&'a str>,
    rows: Vec<Vec<f64>>,
}

impl<'a> Panel<'a> {
    /// Reads the units, in their order.
    pub(super) fn read(units: Option<&'a Vec<PanelUnit>>) -> Answered<Self> {
        let units = listed(units, "units")?;
        if let Some(id) = first_repeated(units.iter().map(|unit| unit.id.as_str())) {
            return Err(Refused::new(Code::DuplicateName).field(id));
        }
        let values = |unit: &'a PanelUnit| unit.values.as_deref().unwrap_or_default();
        let periods = values(&units[0]).len();
        let row = |unit: &'a PanelUnit| {
            if values(unit).len() == periods {
                numbers(values(unit), &unit.id)
            } else {
                Err(Refused::new(Code::RowLength).field(&unit.id))
            }
        };
        let rows = units.iter().map(row).collect::<Answered<Vec<Vec<f64>>>>()?;
        if periods == 0 {
            return Err(missing(&units[0].id));
        }
        Ok(Self { ids: units.iter().map(|unit| unit.id.as_str()).collect(), rows })
    }

    /// Number of periods.
    pub(super) fn periods(&self) -> usize {
        self.rows[0].len()
    }

    /// The values of a unit.
    pub(super) fn row(&self, place: usize) -> &[f64] {
        &self.rows[place]
    }

    /// The values of all units.
    pub(super) fn rows(&self) -> &[Vec<f64>] {
        &self.rows
    }

    /// The largest size of a value.
    pub(super) fn largest(&self) -> f64 {
        largest(self.rows.iter().flatten().copied())
    }

    fn place(&self, id: &str, field: &str) -> Answered<usize> {
        let unknown = || Refused::new(Code::UnknownId).field(field).found(id);
        self.ids.iter().position(|other| *other == id).ok_or_else(unknown)
    }

    /// The places of a list of ids, each given once.
    pub(super) fn places(&self, ids: &[String], field: &str) -> Answered<Vec<usize>> {
        let places = ids.iter().map(|id| self.place(id, field)).collect::<Answered<Vec<usize>>>()?;
        match first_repeated(ids.iter().map(String::as_str)) {
            Some(id) => Err(Refused::new(Code::DuplicateName).field(id)),
            None => Ok(places),
        }
    }

    /// The places of the units that are left out.
    pub(super) fn excluded(&self, ids: Option<&Vec<String>>) -> Answered<BTreeSet<usize>> {
        ids.into_iter().flatten().map(|id| self.place(id, "excluded")).collect()
    }

    /// Refuses a unit that is treated and left out.
    pub(super) fn apart(&self, treated: &[usize], excluded: &BTreeSet<usize>) -> Answered<()> {
        match treated.iter().find(|place| excluded.contains(place)) {
            Some(&place) => Err(Refused::new(Code::BothSides).field(self.ids[place])),
            None => Ok(()),
        }
    }

    /// The places of the units that are neither treated nor left out.
    pub(super) fn controls(
        &self,
        treated: &[usize],
        excluded: &BTreeSet<usize>,
        field: &str,
    ) -> Answered<Vec<usize>> {
        let others = 0..self.rows.len();
        let controls: Vec<usize> =
            others.filter(|place| !treated.contains(place) && !excluded.contains(place)).collect();
        if controls.is_empty() { Err(Refused::new(Code::NoControl).field(field)) } else { Ok(controls) }
    }

    /// The mean of some units, by period.
    pub(super) fn mean_of(&self, places: &[usize]) -> Vec<f64> {
        let at = |period: usize| places.iter().map(|&place| self.rows[place][period]).sum::<f64>();
        (0..self.periods()).map(|period| at(period) / places.len() as f64).collect()
    }
}

/// A panel with its treated units, its controls and the first treated period.
#[derive(Debug, Clone)]
pub(super) struct TreatedPanel<'a> {
    pub(super) panel: Panel<'a>,
    pub(super) treated: Vec<usize>,
    pub(super) controls: Vec<usize>,
    pub(super) start: usize,
}

impl<'a> TreatedPanel<'a> {
    /// Reads who was treated, who was left out and when it started.
    pub(super) fn read(
        units: Option<&'a Vec<PanelUnit>>,
        treated: Option<&'a Vec<String>>,
        excluded: Option<&'a Vec<String>>,
        start: Option<f64>,
    ) -> Answered<Self> {
        let panel = Panel::read(units)?;
        let treated = panel.places(listed(treated, "treated")?, "treated")?;
        let mut left_out = BTreeSet::new();
        for id in excluded.into_iter().flatten() {
            let place = panel.place(id, "excluded")?;
            panel.apart(&treated, &BTreeSet::from([place]))?;
            left_out.insert(place);
        }
        let start = start.ok_or_else(|| missing("start"))?;
        let periods = panel.periods();
        if !(start >= 1.0 && start < periods as f64 && start.fract() == 0.0) {
            return Err(Refused::new(Code::OutOfRange).field("start").found(periods));
        }
        let controls = panel.controls(&treated, &left_out, "units")?;
        Ok(Self { panel, treated, controls, start: start as usize })
    }

    /// Number of treated periods.
    pub(super) fn periods_after(&self) -> usize {
        self.panel.periods() - self.start
    }

    /// Means of the treated before and after, and of the controls before and after.
    pub(super) fn means(&self) -> [f64; 4] {
        let parts = |places: &[usize]| {
            let values = self.panel.mean_of(places);
            [mean(&values[..self.start]), mean(&values[self.start..])]
        };
        let ([a, b], [c, d]) = (parts(&self.treated), parts(&self.controls));
        [a, b, c, d]
    }
}
