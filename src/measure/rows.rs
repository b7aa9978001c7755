//! What is measured: the rows of advertising exports and the settings of the user.

use crate::import::ExportRows;
use crate::value::Date;
use std::collections::BTreeMap;

/// One imported file: of kind `ads`, or `email`, `web` and `orders` beside them.
#[derive(Debug, Clone, Copy)]
pub struct MeasureSource<'a> {
    /// Its id in the document.
    pub id: &'a str,
    /// The file's name.
    pub file: &'a str,
    /// Its first and last day, if known.
    pub period: Option<(Date, Date)>,
    /// Its rows, with their currency and their platform, which stands for the channel until campaigns are mapped.
    pub rows: &'a ExportRows,
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
    /// The rate of the VAT that revenues hold, which is taken out of them; none: revenues are taken as they are.
    pub revenue_vat: Option<f64>,
}
