//! Which totals can be spent at all, and what collides when the one asked for cannot.

use super::allocate::SAME;
use super::answer::{AllocationReason, Colliding};
use super::branch::Free;
use super::relax::Question;

/// Intervals kept apart; past this many the narrowest gaps are closed, which can only admit more.
const MOST: usize = 1024;

/// A set of totals: intervals in rising order, apart from each other.
type Totals = Vec<(f64, f64)>;

/// A lower or an upper limit of one channel or of a whole group.
struct Limit<'a> {
    channels: Vec<&'a str>,
    group: Option<&'a str>,
    low: f64,
    high: f64,
}

/// What excludes every plan; none when there is one. `names` are those of the channels and the groups.
pub(super) fn collision(
    channels: &[Free],
    question: &Question,
    (names, groups): (&[&str], &[&str]),
) -> Option<(AllocationReason, Colliding)> {
    let of = |places: &[usize], sum: f64, total: f64, group: Option<&str>| Colliding {
        channels: places.iter().map(|&i| names[i].to_owned()).collect(),
        groups: Vec::new(),
        group: group.map(str::to_owned),
        sum,
        total,
    };
    let mut limits: Vec<Limit> = Vec::new();
    for (group, name) in question.groups.iter().zip(groups) {
        let sum = |end: fn(&Free) -> f64| group.channels.iter().map(|&i| end(&channels[i])).sum::<f64>();
        let (low, high) = (sum(|c| c.min), sum(|c| c.max));
        let apart = |more: f64, less: f64| more > less + SAME * less.max(more);
        if apart(low, group.max) {
            let mut places = group.channels.clone();
            places.sort_by(|&i, &j| channels[j].min.total_cmp(&channels[i].min));
            let enough = smallest(places.iter().map(|&i| channels[i].min), group.max);
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
        // Whichever binds, the group's own limit or its channels', is what collides further on.
        limits.push(Limit {
            channels: group.channels.iter().map(|&i| names[i]).collect(),
            group: Some(name),
            low: if group.min > low { group.min } else { low },
            high: if group.max < high { group.max } else { high },
        });
    }
    for (i, channel) in channels.iter().enumerate().filter(|(_, c)| c.group.is_none()) {
        limits.push(Limit { channels: vec![names[i]], group: None, low: channel.min, high: channel.max });
    }
    let lows: f64 = limits.iter().map(|l| l.low).sum();
    let highs: f64 = limits.iter().map(|l| l.high).sum();
    let same = SAME * question.most.min(f64::MAX).max(lows);
    let named = |limits: &[Limit], sum: f64, total: f64| Colliding {
        channels: limits
            .iter()
            .filter(|l| l.group.is_none())
            .flat_map(|l| l.channels.iter().map(|name| (*name).to_owned()))
            .collect(),
        groups: limits.iter().filter_map(|l| l.group.map(str::to_owned)).collect(),
        group: None,
        sum,
        total,
    };
    if lows > question.most + same {
        if !question.groups.is_empty() {
            limits.sort_by(|a, b| b.low.total_cmp(&a.low));
            let enough = smallest(limits.iter().map(|l| l.low), question.most);
            limits.truncate(enough);
        }
        limits.retain(|l| l.low > 0.0);
        let sum = limits.iter().map(|l| l.low).sum();
        return Some((AllocationReason::MinimumsExceedBudget, named(&limits, sum, question.most)));
    }
    if highs < question.least - SAME * question.least {
        return Some((AllocationReason::MaximumsBelowBudget, named(&limits, highs, question.least)));
    }
    gaps(channels, question, (names, groups))
}

/// The least spends of used channels may leave no combination that fits a group or the total.
fn gaps(
    channels: &[Free],
    question: &Question,
    (names, groups): (&[&str], &[&str]),
) -> Option<(AllocationReason, Colliding)> {
    let gap = |i: &usize| channels[*i].used > 0.0;
    if !(0..channels.len()).any(|i| gap(&i)) {
        return None;
    }
    let reason = AllocationReason::UsedMinimumsMissBudget;
    let answer = |places: Vec<usize>, group: Option<&str>, (sum, total): (f64, f64)| {
        let channels = places.iter().filter(|i| gap(i)).map(|&i| names[i].to_owned()).collect();
        let group = group.map(str::to_owned);
        Some((reason, Colliding { channels, groups: Vec::new(), group, sum, total }))
    };
    let mut all: Totals = vec![(0.0, 0.0)];
    for (group, name) in question.groups.iter().zip(groups) {
        let mut own: Totals = vec![(0.0, 0.0)];
        for &i in &group.channels {
            own = plus(&own, &spends(&channels[i]));
        }
        let within = cut(&own, group.min, group.max);
        if within.is_empty() {
            return answer(group.channels.clone(), Some(name), nearest(&own, group.min, group.max));
        }
        all = plus(&all, &within);
    }
    for channel in channels.iter().filter(|c| c.group.is_none()) {
        all = plus(&all, &spends(channel));
    }
    if cut(&all, question.least, question.most).is_empty() {
        return answer((0..channels.len()).collect(), None, nearest(&all, question.least, question.most));
    }
    None
}

/// How many of the values, largest first, are needed to exceed the limit.
fn smallest(values: impl Iterator<Item = f64>, limit: f64) -> usize {
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

fn spends(channel: &Free) -> Totals {
    if channel.used == 0.0 {
        vec![(channel.min, channel.max)]
    } else if channel.used > channel.max {
        vec![(0.0, 0.0)]
    } else {
        vec![(0.0, 0.0), (channel.used, channel.max)]
    }
}

fn plus(a: &Totals, b: &Totals) -> Totals {
    let mut sums: Totals = Vec::with_capacity(a.len() * b.len());
    // `b` has two intervals at most for a channel: two rising lists are merged as they are built.
    for &(low, high) in b {
        sums.extend(a.iter().map(|&(l, h)| (l + low, h + high)));
    }
    sums.sort_by(|x, y| x.0.total_cmp(&y.0));
    let mut apart = joined(&sums, 0.0);
    let mut width = SAME;
    while apart.len() > MOST {
        let end = apart.last().map_or(0.0, |last| last.1);
        apart = joined(&apart, width * end);
        width *= 4.0;
    }
    apart
}

fn joined(sorted: &Totals, within: f64) -> Totals {
    let mut apart: Totals = Vec::new();
    for &(low, high) in sorted {
        match apart.last_mut() {
            Some(last) if low <= last.1 + within => last.1 = last.1.max(high),
            _ => apart.push((low, high)),
        }
    }
    apart
}

fn cut(totals: &Totals, least: f64, most: f64) -> Totals {
    let (low, high) = (least - SAME * least, most + SAME * most);
    totals.iter().filter(|t| t.1 >= low && t.0 <= high).map(|t| (t.0.max(least), t.1.min(most))).collect()
}

/// The possible total nearest to what was asked, and the limit it misses.
fn nearest(totals: &Totals, least: f64, most: f64) -> (f64, f64) {
    let above = totals.iter().map(|t| t.0).find(|low| *low > most);
    let below = totals.iter().map(|t| t.1).rfind(|high| *high < least);
    match (below, above) {
        (Some(below), Some(above)) if least - below <= above - most => (below, least),
        (_, Some(above)) => (above, most),
        (Some(below), None) => (below, least),
        (None, None) => (0.0, most),
    }
}
