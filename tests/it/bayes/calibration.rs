//! Simulation-based calibration: see `benches/calibration.rs`, which runs more of it.

use levier::bayes::{
    LiftTest, MixAdstock, MixChain, MixEffect, MixFamily, MixModel, MixTrend, mix_defaults, mix_simulate,
};
use levier::response::{Adstock, ResponseData, ResponseFamily, ResponseSetup};
use levier::stats::chi_square_tail;
use levier::value::Date;

/// Draws that a rank is counted among: far enough apart to be nearly independent.
const RANKED: usize = 99;
/// Ranks 0 to 99 fall into as many bins.
const BINS: usize = 10;
const WEEKS: usize = 80;

/// What of the model is varied.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    pub(crate) family: MixFamily,
    pub(crate) l_max: Option<usize>,
    pub(crate) normalised: bool,
    pub(crate) trend: MixTrend,
    pub(crate) effect: MixEffect,
    pub(crate) lift: bool,
}

impl Shape {
    /// The published example's shape, with a lift test.
    pub(crate) const PUBLISHED: Self = Self {
        family: MixFamily::Logistic,
        l_max: Some(8),
        normalised: true,
        trend: MixTrend::Linear,
        effect: MixEffect::Steady,
        lift: true,
    };

    /// The size of the effect, and the three waves that 80 weeks have room for.
    fn effect_parameters(&self) -> usize {
        if self.effect == MixEffect::Drifting { 4 } else { 0 }
    }
}

/// The ranks of one quantity's truth over all tables.
#[derive(Debug)]
pub(crate) struct Quantity {
    pub(crate) name: String,
    pub(crate) ranks: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) divergences: usize,
}

impl Quantity {
    /// Chi-square test of the ranks against equal bins.
    pub(crate) fn p_uniform(&self) -> f64 {
        let expected = self.ranks.len() as f64 / BINS as f64;
        let mut counts = [0.0; BINS];
        for rank in &self.ranks {
            counts[rank * BINS / (RANKED + 1)] += 1.0;
        }
        let statistic = counts.iter().map(|count| (count - expected).powi(2) / expected).sum();
        chi_square_tail(statistic, BINS as u32 - 1).unwrap()
    }

    /// Share of the tables whose truth lies inside the central interval.
    pub(crate) fn coverage(&self, inside: f64) -> f64 {
        let tail = (1.0 - inside) / 2.0 * (RANKED + 1) as f64;
        let within = |rank: &&usize| (tail..(RANKED + 1) as f64 - tail).contains(&(**rank as f64));
        self.ranks.iter().filter(within).count() as f64 / self.ranks.len() as f64
    }
}

impl Report {
    /// The smallest p-value, for as many questions as were asked (Bonferroni).
    pub(crate) fn worst(&self) -> f64 {
        let least = self.quantities.iter().map(Quantity::p_uniform).fold(1.0, f64::min);
        (least * self.quantities.len() as f64).min(1.0)
    }
}

/// Two channels that come and go, an event now and then, a placeholder for the outcome.
fn table() -> (ResponseData, ResponseSetup) {
    let first = Date::parse("2023-01-02").unwrap();
    let some = |f: &dyn Fn(usize) -> f64| (0..WEEKS).map(|t| Some(f(t))).collect::<Vec<_>>();
    // Park and Miller's generator: uniform, and the same wherever the test runs.
    let uniform = |seed: u64| {
        let mut state = seed;
        let mut values = Vec::new();
        for _ in 0..WEEKS {
            state = state * 48_271 % 2_147_483_647;
            values.push(state as f64 / 2_147_483_647.0);
        }
        values
    };
    let (tv, search, pause) = (uniform(7), uniform(1234), uniform(99));
    let data = ResponseData {
        dates: (0..WEEKS).map(|t| first.plus_days(7 * t as i64).unwrap()).collect(),
        lines: Vec::new(),
        outcome: some(&|t| t as f64),
        channels: vec![
            ("tv".into(), some(&|t| if pause[t] < 0.4 { 0.0 } else { (9000.0 * tv[t] * tv[t]).round() })),
            ("search".into(), some(&|t| (200.0 + 1500.0 * search[t]).round())),
        ],
        controls: vec![("event".into(), some(&|t| f64::from(u8::from(t % 17 == 3))))],
    };
    let setup = ResponseSetup {
        source: "s1".into(),
        outcome: "sales".into(),
        outcome_is_money: true,
        channels: vec!["tv".into(), "search".into()],
        controls: vec!["event".into()],
        family: ResponseFamily::Negexp,
        trend: true,
        fourier_pairs: 1,
        seed: 1,
        replicates: 20,
        events: Vec::new(),
    };
    (data, setup)
}

/// Priors of a small company's weekly sales, apart from any table, since the tables are drawn from them.
fn model(data: &ResponseData, setup: &ResponseSetup, shape: &Shape) -> MixModel {
    let mut model = mix_defaults(data, setup).unwrap();
    model.family = shape.family;
    model.carry_over = MixAdstock { l_max: shape.l_max, normalised: shape.normalised };
    model.trend = shape.trend;
    model.effect = shape.effect;
    let priors = &mut model.priors;
    (priors.intercept.mean, priors.intercept.sd) = (2000.0, 400.0);
    (priors.trend.sd, priors.season.sd, priors.drift.scale) = (300.0, 150.0, 250.0);
    priors.noise.scale = 150.0;
    priors.controls[0].effect.sd = 300.0;
    for channel in &mut priors.channels {
        channel.ceiling.scale = 600.0;
    }
    model
}

/// Draws `tables` tables from the priors and the posterior of each, with `(tune, draws)` of two chains.
pub(crate) fn calibrate(shape: &Shape, tables: u64, length: (usize, usize)) -> Report {
    let (data, setup) = table();
    let model = model(&data, &setup, shape);
    let mut quantities: Vec<Quantity> = Vec::new();
    let mut divergences = 0;
    for seed in 1..=tables {
        let simulated = mix_simulate(&data, &setup, &model, seed).unwrap();
        let mut drawn = data.clone();
        drawn.outcome = simulated.outcome.iter().copied().map(Some).collect();
        let mut asked = model.clone();
        if shape.lift {
            asked.lift_tests = vec![lift(shape, &simulated.truth, seed)];
        }
        let (mut draws, mut stats) = (Vec::new(), Vec::new());
        for chain in 0..2 {
            let mut chain = MixChain::new(&drawn, &setup, &asked, (chain, seed), length).unwrap();
            chain.advance(length.0 + length.1).unwrap();
            draws.extend_from_slice(chain.draws());
            stats.push(chain.stats().clone());
        }
        divergences += stats.iter().map(|chain| chain.divergences).sum::<usize>();
        let names = &stats[0].parameters;
        let width = names.len();
        if quantities.is_empty() {
            let named =
                names.iter().map(|name| format!("{:?} {}", name.role, name.of.as_deref().unwrap_or("")));
            let contributions = setup.channels.iter().map(|name| format!("contribution {name}"));
            quantities =
                named.chain(contributions).map(|name| Quantity { name, ranks: Vec::new() }).collect();
        }
        let rows: Vec<&[f64]> = draws.chunks_exact(width).collect();
        let ranked: Vec<usize> = (0..RANKED).map(|i| i * rows.len() / RANKED).collect();
        for (at, truth) in simulated.truth.iter().enumerate() {
            quantities[at].ranks.push(ranked.iter().filter(|row| rows[**row][at] < *truth).count());
        }
        for (c, truth) in simulated.contributions.iter().enumerate() {
            let below = ranked.iter().filter(|row| contribution(&data, shape, rows[**row], c) < *truth);
            quantities[width + c].ranks.push(below.count());
        }
    }
    Report { quantities, divergences }
}

/// The contribution of channel `c` under a draw, by the carry-over and the curves of the response module.
fn contribution(data: &ResponseData, shape: &Shape, draw: &[f64], c: usize) -> f64 {
    let hill = shape.family == MixFamily::Hill;
    let effect = shape.effect_parameters();
    let first = 1 + usize::from(shape.trend == MixTrend::Drift);
    let at = first + effect + c * if hill { 4 } else { 3 };
    let spend: Vec<f64> = data.channels[c].1.iter().map(|x| x.unwrap()).collect();
    let convention = Adstock::GeometricTruncated {
        theta: draw[at],
        l_max: shape.l_max.unwrap_or(WEEKS),
        // Endless weights sum to 1 / (1 − θ), not to what fits into the table.
        normalised: shape.normalised && shape.l_max.is_some(),
    };
    let endless = if shape.normalised && shape.l_max.is_none() { 1.0 - draw[at] } else { 1.0 };
    let curve = shape.family.curve(draw[at + 2], draw[at + 1], if hill { draw[at + 3] } else { 1.0 });
    let multiplier = |t: usize| {
        let wave =
            |j: usize| (j as f64 * std::f64::consts::PI * (t as f64 + 0.5) / WEEKS as f64).cos() / j as f64;
        let whole: f64 = (1..effect).map(|j| 1.0 / (j * j) as f64).sum();
        let sum: f64 = (1..effect).map(|j| draw[first + j] * wave(j)).sum();
        if effect == 0 { 1.0 } else { (draw[first] * sum * (2.0 / whole).sqrt()).exp() }
    };
    let acting = convention.apply(&spend).unwrap();
    acting.iter().enumerate().map(|(t, x)| multiplier(t) * curve.value(endless * x)).sum()
}

/// A test of the first channel whose result is drawn around the truth.
fn lift(shape: &Shape, truth: &[f64], seed: u64) -> LiftTest {
    // Noise first, then carry-over, half-saturation and ceiling of the first channel.
    let at = 1 + usize::from(shape.trend == MixTrend::Drift) + shape.effect_parameters();
    let curve = shape.family.curve(truth[at + 2], truth[at + 1], 1.0);
    let mut random = levier::stats::Random::seeded(seed);
    let error = 40.0;
    LiftTest {
        channel: "tv".into(),
        from: 1000.0,
        to: 4000.0,
        lift: curve.value(4000.0) - curve.value(1000.0) + error * random.normal(),
        standard_error: error,
    }
}
