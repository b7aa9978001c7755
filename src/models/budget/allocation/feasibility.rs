//! Which totals are possible, and which bounds collide when the requested one is not.

use super::answer::{AllocationReason, Colliding};
use crate::budget::solver::channel::SolverChannel;
use crate::budget::tolerance::SAME;

use crate::budget::solver::relaxation::Program;

/// Intervals kept apart; past this many the narrowest gaps are closed, which can only admit more.
const MOST: usize = 1024;

/// A set of totals: intervals in rising order, apart from each other.
type Intervals = Vec<(f64, f64)>;

/// A lower or an upper limit, of one channel or of a whole group.
struct Limit<'a> {
    name: &'a str,
    is_group: bool,
    at: f64,
}

/// What excludes every plan; none when there is one. `names` are those of the channels and the groups.
pub(crate) fn find_collision(
    channels: &[SolverChannel],
    program: &Program,
    (names, groups): (&[&str], &[&str]),
) -> Option<(AllocationReason, Colliding)> {
    let of = |places: &[usize], sum: f64, total: f64, group: Option<&str>| Colliding {
        channels: places.iter().map(|&i| names[i].to_owned()).collect(),
        groups: Vec::new(),
        group: group.map(str::to_owned),
        sum,
        total,
    };
    // Whichever binds, the group's own limit or its channels', is what collides with the total.
    let (mut lows, mut highs): (Vec<Limit>, Vec<Limit>) = (Vec::new(), Vec::new());
    let own = |i: usize, at: f64| Limit { name: names[i], is_group: false, at };
    for (group, name) in program.groups.iter().zip(groups) {
        let sum =
            |end: fn(&SolverChannel) -> f64| group.channels.iter().map(|&i| end(&channels[i])).sum::<f64>();
        let (low, high) = (sum(|c| c.min), sum(|c| c.max));
        let apart = |more: f64, less: f64| more > less + SAME * less.max(more);
        if apart(low, group.max) {
            let mut places = group.channels.clone();
            places.sort_by(|&i, &j| channels[j].min.total_cmp(&channels[i].min));
            let enough = fewest_exceeding(places.iter().map(|&i| channels[i].min), group.max);
            places.truncate(enough);
            let sum = places.iter().map(|&i| channels[i].min).sum();
            return Some((AllocationReason::MinimumsExceedGroup, of(&places, sum, group.max, Some(name))));
        }
        if apart(group.min, high) {
            return Some((
                AllocationReason::MaximumsBelowGroup,
                of(&group.channels, high, group.min, Some(name)),
            ));
        }
        if group.min > low {
            lows.push(Limit { name, is_group: true, at: group.min });
        } else {
            lows.extend(group.channels.iter().map(|&i| own(i, channels[i].min)));
        }
        if group.max < high {
            highs.push(Limit { name, is_group: true, at: group.max });
        } else {
            highs.extend(group.channels.iter().map(|&i| own(i, channels[i].max)));
        }
    }
    for (i, channel) in channels.iter().enumerate().filter(|(_, c)| c.group.is_none()) {
        lows.push(own(i, channel.min));
        highs.push(own(i, channel.max));
    }
    let sum = |limits: &[Limit]| limits.iter().map(|l| l.at).sum::<f64>();
    let (least, most) = (sum(&lows), sum(&highs));
    let named = |limits: &[Limit], total: f64| {
        let names = |groups: bool| {
            limits.iter().filter(|l| l.is_group == groups).map(|l| l.name.to_owned()).collect::<Vec<_>>()
        };
        Colliding { channels: names(false), groups: names(true), group: None, sum: sum(limits), total }
    };
    if least > program.most + SAME * program.most.min(f64::MAX).max(least) {
        // The fewest that are too many: the largest.
        lows.sort_by(|a, b| b.at.total_cmp(&a.at));
        let enough = fewest_exceeding(lows.iter().map(|l| l.at), program.most);
        lows.truncate(enough);
        lows.retain(|l| l.at > 0.0);
        return Some((AllocationReason::MinimumsExceedBudget, named(&lows, program.most)));
    }
    if most < program.least - SAME * program.least {
        // All of them: without any one limit the total could be spent.
        return Some((AllocationReason::MaximumsBelowBudget, named(&highs, program.least)));
    }
    gaps(channels, program, (names, groups))
}

/// The least spends of used channels may leave no combination that fits a group or the total. Named are
/// those without any one of which a combination would fit.
fn gaps(
    channels: &[SolverChannel],
    program: &Program,
    (names, groups): (&[&str], &[&str]),
) -> Option<(AllocationReason, Colliding)> {
    let gap = |i: &usize| channels[*i].min_if_used > 0.0;
    if !(0..channels.len()).any(|i| gap(&i)) {
        return None;
    }
    let mut spends: Vec<Intervals> = channels.iter().map(spends).collect();
    let Shortfall { places, group, nearest: (sum, total) } = find_shortfall(&spends, channels, program)?;
    let mut needed = Vec::new();
    for &i in places.iter().filter(|i| gap(i)) {
        // Without its least spend: if nothing fits still, it is not what collides.
        let own = std::mem::replace(&mut spends[i], vec![(0.0, channels[i].max)]);
        if find_shortfall(&spends, channels, program).is_none_or(|other| other.group != group) {
            spends[i] = own;
            needed.push(names[i].to_owned());
        }
    }
    let group = group.map(|g| groups[g].to_owned());
    let colliding = Colliding { channels: needed, groups: Vec::new(), group, sum, total };
    Some((AllocationReason::UsedMinimumsMissBudget, colliding))
}

/// Spends that add up to nothing that a group, or the total, allows.
struct Shortfall {
    places: Vec<usize>,
    group: Option<usize>,
    /// The sum nearest to what was asked, and the limit it misses.
    nearest: (f64, f64),
}

fn find_shortfall(spends: &[Intervals], channels: &[SolverChannel], program: &Program) -> Option<Shortfall> {
    let mut all: Intervals = vec![(0.0, 0.0)];
    for (g, group) in program.groups.iter().enumerate() {
        let mut own: Intervals = vec![(0.0, 0.0)];
        for &i in &group.channels {
            own = minkowski_sum(&own, &spends[i]);
        }
        let within = clipped(&own, group.min, group.max);
        if within.is_empty() {
            let nearest = nearest(&own, group.min, group.max);
            return Some(Shortfall { places: group.channels.clone(), group: Some(g), nearest });
        }
        all = minkowski_sum(&all, &within);
    }
    for (i, _) in channels.iter().enumerate().filter(|(_, c)| c.group.is_none()) {
        all = minkowski_sum(&all, &spends[i]);
    }
    if clipped(&all, program.least, program.most).is_empty() {
        let nearest = nearest(&all, program.least, program.most);
        return Some(Shortfall { places: (0..channels.len()).collect(), group: None, nearest });
    }
    None
}

/// How many of the values, largest first, are needed to exceed the limit.
fn fewest_exceeding(values: impl Iterator<Item = f64>, limit: f64) -> usize {
    let mut sum = 0.0;
    let mut count = 0;
    for value in values {
        sum += value;
        count += 1;
        if sum > limit + SAME * limit {
            break;
        }
    }
    count
}

fn spends(channel: &SolverChannel) -> Intervals {
    if channel.min_if_used == 0.0 {
        vec![(channel.min, channel.max)]
    } else if channel.min_if_used > channel.max {
        vec![(0.0, 0.0)]
    } else {
        vec![(0.0, 0.0), (channel.min_if_used, channel.max)]
    }
}

fn minkowski_sum(a: &Intervals, b: &Intervals) -> Intervals {
    let mut sums: Intervals = Vec::with_capacity(a.len() * b.len());
    // `b` has two intervals at most for a channel: two rising lists are merged as they are built.
    for &(low, high) in b {
        sums.extend(a.iter().map(|&(l, h)| (l + low, h + high)));
    }
    sums.sort_by(|x, y| x.0.total_cmp(&y.0));
    let mut apart = merged(&sums, 0.0);
    let mut width = SAME;
    while apart.len() > MOST {
        let end = apart.last().map_or(0.0, |last| last.1);
        apart = merged(&apart, width * end);
        width *= 4.0;
    }
    apart
}

fn merged(sorted: &Intervals, within: f64) -> Intervals {
    let mut apart: Intervals = Vec::new();
    for &(low, high) in sorted {
        match apart.last_mut() {
            Some(last) if low <= last.1 + within => last.1 = last.1.max(high),
            _ => apart.push((low, high)),
        }
    }
    apart
}

fn clipped(totals: &Intervals, least: f64, most: f64) -> Intervals {
    let (low, high) = (least - SAME * least, most + SAME * most);
    totals.iter().filter(|t| t.1 >= low && t.0 <= high).map(|t| (t.0.max(least), t.1.min(most))).collect()
}

/// The possible total nearest to what was asked, and the limit it misses.
fn nearest(totals: &Intervals, least: f64, most: f64) -> (f64, f64) {
    let above = totals.iter().map(|t| t.0).find(|low| *low > most);
    let below = totals.iter().map(|t| t.1).rfind(|high| *high < least);
    match (below, above) {
        (Some(below), Some(above)) if least - below <= above - most => (below, least),
        (_, Some(above)) => (above, most),
        (Some(below), None) => (below, least),
        (None, None) => (0.0, most),
    }
}
