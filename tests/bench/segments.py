"""scikit-learn, pandas, lifetimes and scipy on the inputs of `cargo xtask bench segments`.

    python segments.py INPUTS

Prints, tab by tab: who, what, median seconds, result, peak memory of the process in MB.
"""

import resource
import sys
import time
from pathlib import Path
from statistics import median

import numpy as np
import pandas as pd
from scipy.optimize import minimize
from scipy.special import betaln, gammaln
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score


def timed(runs, work):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - start)
    return median(times), result


def tell(who, what, found):
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(who, what, found[0], found[1], round(peak), sep="\t", flush=True)


def points(path, n):
    return np.ascontiguousarray(np.fromfile(path).reshape(4, n).T)


def scores(orders, as_of):
    """The scores of RFM by minimum rank, and their sum."""
    grouped = orders.groupby("customer", sort=False)
    table = grouped.agg(last=("date", "max"), f=("amount", "size"), m=("amount", "sum"))
    table["m"] = table["m"].round(2)
    n = len(table)
    rank = lambda values: 1 + (5 * (values.rank(method="min") - 1) // n).astype(int)
    days = (as_of - table["last"]).dt.days
    return int((100 * rank(-days) + 10 * rank(table["f"]) + rank(table["m"])).sum())


def bg_nbd(x, t_x, T):
    """The maximum of the likelihood over equal histories counted once, by L-BFGS-B on logarithms."""
    rows, weight = np.unique(np.column_stack([x, t_x, T]), axis=0, return_counts=True)
    x, t_x, T = rows.T

    def loss(logs):
        r, alpha, a, b = np.exp(logs)
        common = gammaln(r + x) - gammaln(r) + r * np.log(alpha)
        stay = betaln(a, b + x) - betaln(a, b) - (r + x) * np.log(alpha + T)
        gone = np.where(x > 0, betaln(a + 1, b + np.maximum(x, 1) - 1) - betaln(a, b) - (r + x) * np.log(alpha + t_x), -np.inf)
        return -(weight * (common + np.logaddexp(stay, gone))).sum()

    return -minimize(loss, np.zeros(4), method="L-BFGS-B").fun


def main():
    inputs = Path(sys.argv[1])
    if (inputs / "cdnow.csv").exists():
        table = pd.read_csv(inputs / "cdnow.csv")
        x, t_x, T = (table[name].to_numpy(float) for name in ("frequency", "recency", "T"))
        tell("scipy, grouped", "BG/NBD, CDNOW", timed(5, lambda: bg_nbd(x, t_x, T)))
        try:
            from lifetimes import BetaGeoFitter

            def fit():
                model = BetaGeoFitter()
                model.fit(table["frequency"], table["recency"], table["T"])
                return -model._negative_log_likelihood_ * len(table)

            tell("lifetimes", "BG/NBD, CDNOW", timed(5, fit))
        except Exception as error:
            print("lifetimes does not run here:", error, file=sys.stderr)
    data = points(inputs / "blobs 100k", 100_000)
    labels = np.arange(10_000) % 5
    tell("scikit-learn", "silhouette, 10k", timed(3, lambda: silhouette_score(data[:10_000], labels)))
    for size, n, runs in (("100k", 100_000, 5), ("1M", 1_000_000, 3)):
        for kind in ("blobs", "cloud"):
            data = points(inputs / f"{kind} {size}", n)
            fit = lambda: KMeans(n_clusters=5, n_init=10, random_state=1).fit(data).inertia_
            tell("scikit-learn", f"k-means, {kind} {size}", timed(runs, fit))
    read = lambda: pd.read_csv(inputs / "orders.csv", parse_dates=["date"])
    orders = read()
    as_of = orders["date"].max()
    tell("pandas", "orders 1M, file to RFM", timed(3, lambda: scores(read(), as_of)))
    tell("pandas", "orders 1M, RFM in memory", timed(5, lambda: scores(orders, as_of)))


main()
