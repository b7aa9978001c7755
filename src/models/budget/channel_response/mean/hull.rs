//! The concave hull of the upper bound of a mean: a line through points.

/// A concave line through points.
#[derive(Debug, Default)]
pub(crate) struct Hull {
    pub(crate) points: Vec<(f64, f64)>,
    /// From each point to the next, falling.
    pub(crate) slopes: Vec<f64>,
}

impl Hull {
    /// Adds a point on the right and drops those that it leaves below the hull (Andrew 1979). Slopes are
    /// compared as they are kept, so that they fall whatever the rounding. Of two points that rounding brings to one
    /// place, the higher one counts: a slope between them would be infinite.
    pub(crate) fn add(&mut self, x: f64, y: f64) {
        while let Some(&(x1, y1)) = self.points.last() {
            if x <= x1 {
                if y <= y1 {
                    return;
                }
                self.points.pop();
                self.slopes.pop();
                continue;
            }
            let slope = ((y - y1) / (x - x1)).max(0.0);
            if self.slopes.last().is_none_or(|last| slope < *last || slope == 0.0) {
                self.slopes.push(slope);
                break;
            }
            self.points.pop();
            self.slopes.pop();
        }
        self.points.push((x, y));
    }

    pub(crate) fn value(&self, x: f64) -> f64 {
        let place = self.points.partition_point(|point| point.0 <= x).clamp(1, self.points.len());
        let (x0, y0) = self.points[place - 1];
        self.slopes.get(place - 1).map_or(y0, |slope| y0 + slope * (x - x0))
    }

    pub(crate) fn slope(&self, x: f64) -> f64 {
        let place = self.points.partition_point(|point| point.0 <= x).clamp(1, self.points.len());
        let last = self.slopes.last().copied().unwrap_or(0.0);
        self.slopes.get(place - 1).copied().unwrap_or(last)
    }

    /// The end of the first piece.
    pub(crate) fn knee(&self) -> f64 {
        self.points.get(1).map_or(self.points[0].0, |point| point.0)
    }

    pub(crate) fn demand(&self, price: f64) -> f64 {
        self.points[self.slopes.partition_point(|slope| *slope > price)].0
    }

    pub(crate) fn largest_demand(&self, price: f64) -> f64 {
        self.points[self.slopes.partition_point(|slope| *slope >= price)].0
    }

    pub(crate) fn slopes(&self) -> impl Iterator<Item = f64> + '_ {
        self.slopes.iter().copied()
    }
}
