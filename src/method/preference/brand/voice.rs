//! Shares of voice and of market, and the spend at which they meet.

use super::own_place;
use crate::answer::{Answered, Refused};
use crate::error::Code;
use crate::method::preference::input::or_default;
use serde::{Deserialize, Serialize};

/// The brands of a market.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VoiceInput {
    /// The brands.
    #[serde(default, deserialize_with = "or_default")]
    pub brands: Vec<BrandVoice>,
    /// One's own brand.
    pub own: Option<String>,
}

/// What a brand spends on media and sells.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct BrandVoice {
    /// Its name.
    pub id: String,
    /// Its media spend.
    pub spend: Option<f64>,
    /// Its sales, in the same period.
    pub sales: Option<f64>,
}

/// Shares of voice and of market.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VoiceShares {
    /// Spend of all brands.
    pub spend: f64,
    /// Sales of all brands.
    pub sales: f64,
    /// The brands.
    pub brands: Vec<VoiceOfBrand>,
    /// Place of one's own brand.
    pub own: usize,
}

/// The shares of one brand.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify), tsify(missing_as_null, hashmap_as_object))]
pub struct VoiceOfBrand {
    /// Its name.
    pub id: String,
    /// Its share of the spend.
    pub voice: f64,
    /// Its share of the sales.
    pub market: f64,
    /// Share of voice less share of market.
    pub excess: f64,
    /// The spend at which its share of voice is its share of market, the others spending as they do; `None` for a
    /// brand that sells everything.
    pub parity_spend: Option<f64>,
    /// That spend less its own.
    pub to_parity: Option<f64>,
}

/// Shares of voice and of market (Jones 1990), and the spend at which they are equal.
///
/// # Errors
///
/// `missing_input` (brands, own), `duplicate_name`, `too_few_points` (one brand), `unknown_id` (own); by brand, found =
/// the key: `missing_values`, `negative_input`; `zero_denominator` (field spend or sales: nobody spends or sells).
///
/// ```
/// use levier::method::preference::brand::{BrandVoice, VoiceInput, share_of_voice};
/// let brand = |id: &str, spend, sales| BrandVoice { id: id.into(), spend: Some(spend), sales: Some(sales) };
/// let brands = vec![brand("own", 100.0, 30.0), brand("other", 300.0, 70.0)];
/// let shares = share_of_voice(&VoiceInput { brands, own: Some("own".into()) }).unwrap();
/// assert_eq!((shares.brands[0].voice, shares.brands[0].market), (0.25, 0.3));
/// // 0.3 · 300 / 0.7.
/// assert!((shares.brands[0].parity_spend.unwrap() - 128.571428571).abs() < 1e-6);
/// ```
pub fn share_of_voice(input: &VoiceInput) -> Answered<VoiceShares> {
    let names: Vec<&String> = input.brands.iter().map(|brand| &brand.id).collect();
    let own = own_place(&names, input.own.as_ref())?;
    let mut read = Vec::new();
    for BrandVoice { id, spend, sales } in &input.brands {
        for (key, value) in [("spend", spend), ("sales", sales)] {
            let refused = |code| Err(Refused::new(code).field(id).found(key));
            match *value {
                None => return refused(Code::MissingValues),
                Some(value) if value < 0.0 => return refused(Code::NegativeInput),
                Some(_) => {}
            }
        }
        read.push((id, spend.unwrap_or(0.0), sales.unwrap_or(0.0)));
    }
    let spend: f64 = read.iter().map(|(_, spend, _)| spend).sum();
    let sales: f64 = read.iter().map(|(.., sales)| sales).sum();
    for (key, total) in [("spend", spend), ("sales", sales)] {
        if total <= 0.0 {
            return Err(Refused::new(Code::ZeroDenominator).field(key));
        }
    }
    let brands = read
        .into_iter()
        .map(|(id, own_spend, own_sales)| {
            let (voice, market) = (own_spend / spend, own_sales / sales);
            let rest = sales - own_sales;
            let parity_spend = (rest > 0.0).then(|| own_sales * (spend - own_spend) / rest);
            VoiceOfBrand {
                id: id.clone(),
                voice,
                market,
                excess: voice - market,
                parity_spend,
                to_parity: parity_spend.map(|parity| parity - own_spend),
            }
        })
        .collect();
    Ok(VoiceShares { spend, sales, brands, own })
}
