//! The log posterior density of what is sampled, and its gradient by hand.
//!
//! What is sampled, each on the whole line, in this order: ln σ; ln τ with a drift; with a drifting effect, the logarithm
//! of its size and the weights of its waves, whose priors are standard Normal; and by channel logit θ,
//! v = ln(1/h), η = ln(ceiling · saturation at the typical spend), and ln n with Hill. η in place of the ceiling since the
//! data know what a channel brings where it was used, not the ceiling, which trades with h along a narrow valley.
//! Every Jacobian is in the prior terms; ln ceiling = η − ln saturation has none.

use super::design::Design;
use super::kernel::{add, dot, exp};
use super::marginal::{Linear, Room};
use super::media_effect::{Channel, Shape, saturation};
use crate::bayes::model::MixFamily;

/// A channel's parameters, on the scale of its highest spend and of the standardised outcome.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct ChannelPoint {
    pub(crate) shape: Shape,
    pub(crate) ceiling: f64,
    /// Derivatives of ln saturation at the typical spend by v and by ln n.
    typical: (f64, f64),
}

/// The density with the room that it needs: no gradient allocates.
#[derive(Debug, Clone)]
pub(crate) struct Density {
    pub(crate) design: Design,
    channels: Vec<Channel>,
    points: Vec<ChannelPoint>,
    errors: Vec<f64>,
    /// Contributions at an effect of 1, and the effect (used when it drifts).
    media: Vec<f64>,
    effect: Vec<f64>,
    pub(crate) room: Room,
}

impl Density {
    pub(crate) fn new(design: Design) -> Self {
        Self {
            channels: design.drivers.iter().map(|_| Channel::new(design.rows, design.family)).collect(),
            points: Vec::with_capacity(design.drivers.len()),
            errors: vec![0.0; design.target.len()],
            media: vec![0.0; design.target.len()],
            effect: vec![1.0; design.target.len()],
            room: design.linear.room(),
            design,
        }
    }

    /// The parameters of channel `c` at a position.
    pub(crate) fn point(&self, position: &[f64], c: usize) -> ChannelPoint {
        let design = &self.design;
        let at = design.first_channel() + c * design.family.parameters();
        let exponent = if design.family == MixFamily::Hill { position[at + 3].exp() } else { 1.0 };
        let shape = Shape { theta: logistic(position[at]), inverse_half: position[at + 1].exp(), exponent };
        let (typical, by_rate, by_exponent) = saturation(design.family, shape, design.drivers[c].typical);
        ChannelPoint {
            shape,
            ceiling: position[at + 2].exp() / typical,
            typical: (by_rate / typical, by_exponent / typical),
        }
    }

    /// The position of given parameters, the way back; `effect` is its size and its weights, or nothing.
    pub(crate) fn position(
        &self,
        noise: f64,
        drift: f64,
        effect: &[f64],
        channels: &[(Shape, f64)],
    ) -> Vec<f64> {
        let mut position = vec![noise.ln()];
        position.extend(self.design.drift.then(|| drift.ln()));
        if let Some((size, weights)) = effect.split_first() {
            position.push(size.ln());
            position.extend_from_slice(weights);
        }
        for ((shape, ceiling), driver) in channels.iter().zip(&self.design.drivers) {
            let (typical, ..) = saturation(self.design.family, *shape, driver.typical);
            let logit = (shape.theta / (1.0 - shape.theta)).ln();
            position.extend([logit, shape.inverse_half.ln(), (ceiling * typical).ln()]);
            position.extend((self.design.family == MixFamily::Hill).then(|| shape.exponent.ln()));
        }
        position
    }

    /// The density up to a constant, and its gradient; none where it is not finite.
    pub(crate) fn gradient(&mut self, position: &[f64], gradient: &mut [f64]) -> Option<f64> {
        self.errors.copy_from_slice(&self.design.target);
        self.media.fill(0.0);
        self.points.clear();
        let drifting = !self.design.effect.is_empty();
        for c in 0..self.channels.len() {
            let point = self.point(position, c);
            let (design, channel) = (&self.design, &mut self.channels[c]);
            channel.forward(&design.drivers[c].spend, point.shape, design.family, design.carry);
            let (to, sign) = if drifting { (&mut self.media, 1.0) } else { (&mut self.errors, -1.0) };
            add(to, sign * point.ceiling, &channel.saturation);
            self.points.push(point);
        }
        if drifting {
            self.work_out_effect(position);
            for ((error, media), effect) in self.errors.iter_mut().zip(&self.media).zip(&self.effect) {
                *error -= media * effect;
            }
        }
        let noise = position[0].exp();
        let drift = if self.design.drift { position[1].exp() } else { 1.0 };
        let likelihood = self.design.linear.likelihood(&mut self.errors, noise, drift, &mut self.room)?;
        let mut value = likelihood.value;
        (gradient[0], value) = half_normal(noise, self.design.noise_scale, likelihood.by_log_noise, value);
        if self.design.drift {
            (gradient[1], value) =
                half_normal(drift, self.design.drift_scale, likelihood.by_log_drift, value);
        }
        let width = self.design.family.parameters();
        let per_square = 1.0 / (noise * noise);
        if drifting {
            value += self.by_effect(position, gradient, per_square);
        }
        let cells = gradient[self.design.first_channel()..].chunks_exact_mut(width);
        for (c, (cells, point)) in cells.zip(&self.points).enumerate() {
            let (whole, slopes) = self.channels[c].along(&self.errors);
            let factor = point.ceiling * per_square;
            let mut by = ByParameter {
                theta: factor * slopes[0],
                rate: factor * slopes[1],
                exponent: factor * slopes[2],
                ceiling: factor * whole,
            };
            value += by.lifts(&self.design, c, point);
            value += by.priors(&self.design, c, point);
            by.write(point, cells);
        }
        (value.is_finite() && gradient.iter().all(|slope| slope.is_finite())).then_some(value)
    }

    /// exp(τ·Σ weight·wave) in each period.
    fn work_out_effect(&mut self, position: &[f64]) {
        let at = self.design.effect_at();
        let size = position[at].exp();
        self.effect.fill(0.0);
        for (weight, wave) in position[at + 1..].iter().zip(&self.design.effect) {
            add(&mut self.effect, size * weight, wave);
        }
        for effect in &mut self.effect {
            *effect = exp(*effect);
        }
    }

    /// The priors of the effect and its part of the gradient; turns the errors into weights of the contributions.
    fn by_effect(&mut self, position: &[f64], gradient: &mut [f64], per_square: f64) -> f64 {
        let at = self.design.effect_at();
        let size = position[at].exp();
        for ((error, media), effect) in self.errors.iter_mut().zip(&mut self.media).zip(&self.effect) {
            *error *= effect;
            *media *= *error;
        }
        let (mut by_size, mut value) = (0.0, 0.0);
        for (j, wave) in self.design.effect.iter().enumerate() {
            let (weight, along) = (position[at + 1 + j], per_square * dot(&self.media, wave));
            gradient[at + 1 + j] = size * along - weight;
            by_size += size * weight * along;
            value -= 0.5 * weight * weight;
        }
        (gradient[at], value) = half_normal(size, self.design.effect_scale, by_size, value);
        value
    }

    /// Gives the linear part given a position, from standard Normal numbers, in place.
    pub(crate) fn draw_linear(&mut self, position: &[f64], z: &mut [f64]) -> Option<()> {
        let mut gradient = vec![0.0; position.len()];
        self.gradient(position, &mut gradient)?;
        Linear::draw(position[0].exp(), &self.room, z);
        for (value, prior) in z.iter_mut().zip(&self.design.linear_priors) {
            *value += prior.mean;
        }
        Some(())
    }
}

/// Derivatives of the density by a channel's parameters: θ itself, v, ln n, ln ceiling.
struct ByParameter {
    theta: f64,
    rate: f64,
    exponent: f64,
    ceiling: f64,
}

impl ByParameter {
    /// The lift tests of channel `c`.
    fn lifts(&mut self, design: &Design, c: usize, point: &ChannelPoint) -> f64 {
        let mut value = 0.0;
        for lift in design.lifts.iter().filter(|lift| lift.driver == c) {
            let (steady, slope) = if design.carry.normalised {
                (1.0, 0.0)
            } else {
                let (sum, slope) = design.carry.sum(point.shape.theta);
                (sum, slope / sum)
            };
            let at = |spend: f64| saturation(design.family, point.shape, steady * spend);
            let (high, low) = (at(lift.to), at(lift.from));
            let step = point.ceiling * (high.0 - low.0);
            let miss = (lift.change - step) / lift.error;
            let pull = miss / lift.error;
            value -= 0.5 * miss * miss;
            let by_rate = pull * point.ceiling * (high.1 - low.1);
            self.ceiling += pull * step;
            self.rate += by_rate;
            self.exponent += pull * point.ceiling * (high.2 - low.2);
            self.theta += by_rate * slope;
        }
        value
    }

    /// Priors with their Jacobians: Beta of θ by logit, inverse gamma of h by v, half Normal of the ceiling by its
    /// logarithm, log Normal of n by ln n.
    fn priors(&mut self, design: &Design, c: usize, point: &ChannelPoint) -> f64 {
        let priors = &design.drivers[c].priors;
        let (theta, v) = (point.shape.theta, point.shape.inverse_half);
        let (a, b) = (priors.carry_over.a, priors.carry_over.b);
        // d/dθ, so that the chain rule of `write` serves it too.
        self.theta += a / theta - b / (1.0 - theta);
        let half = priors.half_saturation;
        self.rate += half.shape - half.scale * v;
        let ratio = point.ceiling / priors.ceiling.scale;
        self.ceiling += 1.0 - ratio * ratio;
        let mut value = a * theta.ln() + b * (-theta).ln_1p() + half.shape * v.ln() - half.scale * v
            + point.ceiling.ln()
            - 0.5 * ratio * ratio;
        if design.family == MixFamily::Hill {
            let away = (point.shape.exponent / priors.exponent.median).ln() / priors.exponent.sigma;
            self.exponent -= away / priors.exponent.sigma;
            value -= 0.5 * away * away;
        }
        value
    }

    /// By what is sampled: ln ceiling = η − ln saturation(v, ln n) at the typical spend.
    fn write(&self, point: &ChannelPoint, cells: &mut [f64]) {
        let theta = point.shape.theta;
        cells[0] = self.theta * theta * (1.0 - theta);
        cells[1] = self.rate - self.ceiling * point.typical.0;
        cells[2] = self.ceiling;
        if let Some(cell) = cells.get_mut(3) {
            *cell = self.exponent - self.ceiling * point.typical.1;
        }
    }
}

/// The slope by ln x and the value, with a half Normal prior of x added.
fn half_normal(x: f64, scale: f64, slope: f64, value: f64) -> (f64, f64) {
    let ratio = x / scale;
    (slope + 1.0 - ratio * ratio, value - 0.5 * ratio * ratio + x.ln())
}

fn logistic(x: f64) -> f64 {
    // Kept off 0 and 1, where a logarithm would be infinite.
    (1.0 / (1.0 + (-x).exp())).clamp(1e-12, 1.0 - 1e-12)
}
