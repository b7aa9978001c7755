"""scikit-learn, statsmodels, scipy and numpy on the questions of `cargo xtask bench methods`.

    python methods.py INPUTS

Prints, tab by tab: kind, who, median seconds, the largest difference from the answer found there, relative to the
largest figure compared.
"""

import json
import sys
import time
import warnings
from pathlib import Path
from statistics import median

import numpy as np
from scipy.optimize import curve_fit
from scipy.spatial.distance import pdist
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler
from statsmodels.discrete.conditional_models import ConditionalLogit
from statsmodels.regression.linear_model import OLS
from statsmodels.tsa.holtwinters import ExponentialSmoothing

warnings.filterwarnings("ignore")


def timed(work):
    work()
    times = []
    start = time.perf_counter()
    while len(times) < 3 or time.perf_counter() - start < 0.5:
        before = time.perf_counter()
        result = work()
        times.append(time.perf_counter() - before)
    return median(times), np.asarray(result, float)


def components(question, answer):
    ratings = np.array(question["ratings"])
    scaled = StandardScaler().fit_transform(ratings) * np.sqrt((len(ratings) - 1) / len(ratings))
    work = lambda: PCA().fit(scaled).explained_variance_
    return "scikit-learn PCA", work, answer["eigenvalues"]


def scaling(question, answer):
    distances = np.array(question["distances"])
    ours = pdist(np.array(answer["coordinates"]))
    try:
        from sklearn.manifold import ClassicalMDS

        work = lambda: pdist(ClassicalMDS(n_components=2, metric="precomputed").fit_transform(distances))
        return "scikit-learn ClassicalMDS", work, ours
    except ImportError:
        n = len(distances)

        def work():
            centre = np.eye(n) - 1 / n
            values, vectors = np.linalg.eigh(-0.5 * centre @ distances**2 @ centre)
            return pdist(vectors[:, -2:] * np.sqrt(values[-2:]))

        return "numpy eigh", work, ours


def smoothing(question, answer):
    y, m = np.array(question["values"]), question["period"]
    first, second = y[:m].mean(), y[m : 2 * m].mean()
    slope = (second - first) / m
    season = y[:m] - (first + slope * (np.arange(m) - (m - 1) / 2))
    start = {"initial_level": first + slope * (m - 1) / 2, "initial_trend": slope, "initial_seasonal": season}

    def work():
        model = ExponentialSmoothing(
            y[m:], trend="add", seasonal="add", seasonal_periods=m, initialization_method="known", **start
        )
        return [model.fit().sse]

    return "statsmodels Holt-Winters, SSE", work, [answer["sse"]]


def differences(question, answer):
    units, start = question["units"], question["start"]
    rows = np.array([unit["values"] for unit in units])
    n, t = rows.shape
    treated = np.array([unit["id"] in question["treated"] for unit in units])
    unit, period = np.repeat(np.arange(n), t), np.tile(np.arange(t), n)
    effect = (treated[unit] & (period >= start)).astype(float)

    def work():
        dummies = [unit == i for i in range(n)] + [period == k for k in range(1, t)]
        design = np.column_stack([effect] + dummies).astype(float)
        fit = OLS(rows.ravel(), design).fit(cov_type="cluster", cov_kwds={"groups": unit})
        return [fit.params[0], fit.bse[0]]

    return "statsmodels OLS, CR1", work, [answer["att"], answer["se_cluster"]]


def launch(question, answer):
    sales = np.array(question["sales"])
    t = np.arange(1, len(sales) + 1)

    def sold(t, m, p, q):
        share = lambda t: -np.expm1(-(p + q) * t) / (1 + q / p * np.exp(-(p + q) * t))
        return m * (share(t) - share(t - 1))

    def work():
        found, _ = curve_fit(sold, t, sales, p0=[sales.sum(), 0.01, 0.4], maxfev=10_000)
        return found / scale

    scale = np.array([answer["m"], answer["p"], answer["q"]])
    return "scipy curve_fit, one start", work, np.ones(3)


def choices(question, answer):
    levels = [len(attribute["levels"]) for attribute in question["attributes"]]

    def row(profile):
        cells = []
        for level, count in zip(profile, levels):
            cells += [1.0 if level == k else -1.0 if level == count - 1 else 0.0 for k in range(count - 1)]
        return cells

    design = np.array([row(profile) for task in question["tasks"] for profile in task["alternatives"]])
    chosen = np.array([i == task["chosen"] for task in question["tasks"] for i in range(len(task["alternatives"]))])
    groups = np.repeat(np.arange(len(question["tasks"])), 3)
    work = lambda: ConditionalLogit(chosen.astype(int), design, groups=groups).fit(disp=False).params
    return "statsmodels ConditionalLogit", work, np.concatenate([worth[:-1] for worth in answer["partworths"]])


def credits(question, answer):
    channels = answer["channels"]
    place = {name: i for i, name in enumerate(channels)}
    k = len(channels)

    def work():
        # States: start, the channels, conversion, nothing.
        moves = np.zeros((k + 3, k + 3))
        shapley = np.zeros(k)
        for path in question["paths"]:
            touches = [0] + [1 + place[name] for name in path["path"]]
            people = path["conversions"] + path["nulls"]
            for a, b in zip(touches, touches[1:]):
                moves[a, b] += people
            moves[touches[-1], k + 1] += path["conversions"]
            moves[touches[-1], k + 2] += path["nulls"]
            different = set(touches[1:])
            for touch in different:
                shapley[touch - 1] += path["conversions"] / len(different)
        totals = moves[: k + 1].sum(axis=1, keepdims=True)
        chance = np.divide(moves[: k + 1], totals, out=np.zeros_like(moves[: k + 1]), where=totals > 0)

        def converts(without=None):
            inner = chance[:, : k + 1].copy()
            if without is not None:
                inner[:, 1 + without] = 0
            return np.linalg.solve(np.eye(k + 1) - inner, chance[:, k + 1])[0]

        whole = converts()
        removal = np.array([1 - converts(channel) / whole for channel in range(k)])
        return np.concatenate([removal, shapley])

    ours = np.concatenate([answer["markov"][0]["removal"], answer["shapley"]])
    return "numpy, own", work, ours


PEERS = {
    "attribute_map": components,
    "mds": scaling,
    "holt_winters": smoothing,
    "did_panel": differences,
    "bass_fit": launch,
    "conjoint_choice": choices,
    "attribution": credits,
}


def main():
    inputs = Path(sys.argv[1])
    for kind, peer in PEERS.items():
        read = lambda name: json.loads((inputs / name).read_text())
        who, work, ours = peer(read(f"{kind}.json"), read(f"{kind}.answer.json"))
        seconds, found = timed(work)
        ours = np.asarray(ours, float)
        found = found[: len(ours)]
        print(kind, who, seconds, np.abs(found - ours).max() / np.abs(ours).max(), sep="\t", flush=True)


main()
