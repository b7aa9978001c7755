//! What is measured: the rows of advertising exports and the settings of the user.

use crate::value::Date;
use std::collections::BTreeMap;

/// One row of an advertising export: what was measured for a campaign, on a day or a period.
#[derive(Debug, Clone, Copy)]
pub struct MeasureRow<'a> {
    /// Line of the file, counted from 1.
    pub line: u64,
    /// The campaign's name.
    pub campaign: Option<&'a str>,
    /// The channel, when the file has a column for it.
    pub channel: Option<&'a str>,
    /// What its conversions are, when the file says so row by row.
    pub result_kind: Option<&'a str>,
    /// Numbers by key (`impressions`, `clicks`, `cost`, `conversions`, `revenue`); an absent key
    /// is a missing number, never 0.
    pub numbers: &'a BTreeMap<String, f64>,
}

/// One imported file of kind `ads`.
#[derive(Debug, Clone)]
pub struct MeasureSource<'a> {
    /// Its id in the document.
    pub id: &'a str,
    /// The file's name.
    pub file: &'a str,
    /// The platform, which stands for the channel until campaigns are mapped.
    pub platform: &'a str,
    /// Its currency, if the file names one.
    pub currency: Option<&'a str>,
    /// Its first and last day, if known.
    pub period: Option<(Date, Date)>,
    /// Its rows.
    pub rows: Vec<MeasureRow<'a>>,
}

/// What to measure, with the user's settings.
#[derive(Debug, Clone, Copy)]
pub struct Measured<'a> {
    /// The files.
    pub sources: &'a [MeasureSource<'a>],
    /// The channel of a campaign, where the user said so.
    pub campaign_channels: &'a BTreeMap<String, String>,
    /// Margin over revenue without VAT; ROI waits for it.
    pub margin_rate: Option<f64>,
    /// The currency of files that name none.
    pub currency: Option<&'a str>,
}
