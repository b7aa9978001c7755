"""scipy's SLSQP on the problems of the bench, from the current plan, as the tools in use run it.

    python slsqp.py INPUTS ANSWERS

INPUTS has files of problems, one a line; ANSWERS what the allocator proved of each, by file name. Prints, tab by
tab: the name, the median of SLSQP's times in milliseconds, the largest gap proven, and how far below the proven
optimum SLSQP ends: median, worst, share of problems by more than 1 %.

SLSQP gets what helps it: exact gradients in one vectorised pass, spends and responses in units of their own size.
"""

import json
import sys
import time
from pathlib import Path
from statistics import median

import numpy as np
from scipy.optimize import minimize

# A file is left after this many seconds; what was solved counts.
PATIENCE = 30.0


def response(problem):
    """Total response and its gradient, of an array of spends."""
    channels = problem["channels"]
    if channels[0]["family"] == "mean":
        draws = [[d["params"] for d in c["draws"]] for c in channels]
        a, k, n = (np.array([[d[key] for d in own] for own in draws]) for key in "akn")
        c, share = np.zeros_like(a), 1.0 / a.shape[1]
    else:
        a, k, n, c = (np.array([[ch["params"][key]] for ch in channels]) for key in "aknc")
        share = 1.0

    def both(spend):
        x = np.maximum(spend[:, None] + c, 1e-300)
        r = (k / x) ** n
        part = 1.0 / (1.0 + r)
        return share * np.sum(a * part), share * np.sum(a * n * r * part * part / x, axis=1)

    return both


def solve(problem):
    """The response where SLSQP ends, and the milliseconds it took."""
    channels = problem["channels"]
    total = problem["budget"]["total"]
    low = np.array([c["min"] for c in channels])
    high = np.array([c["max"] for c in channels])
    current = np.array([c["current"] for c in channels])
    both = response(problem)
    start = time.perf_counter()
    size = both(current)[0]

    def loss(share):
        value, slope = both(share * total)
        return -value / size, -slope * total / size

    found = minimize(
        loss,
        current / total,
        jac=True,
        method="SLSQP",
        bounds=list(zip(low / total, high / total)),
        constraints=[{"type": "eq", "fun": lambda s: np.sum(s) - 1.0, "jac": lambda s: np.ones_like(s)}],
        options={"ftol": 1e-9, "maxiter": 1000},
    )
    spent = 1e3 * (time.perf_counter() - start)
    # A plan that does not keep to the limits is brought back to them before it is judged.
    plan = np.clip(found.x * total, low, high)
    over = plan.sum() - total
    room = (plan - low) if over > 0 else (high - plan)
    plan = plan - over * room / max(room.sum(), 1e-300)
    return both(plan)[0], spent


def main():
    inputs, answers = Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())
    for name, proven in answers.items():
        times, below = [], []
        start = time.perf_counter()
        for line, certificate in zip((inputs / f"{name}.json").read_text().split("\n"), proven):
            value, spent = solve(json.loads(line))
            times.append(spent)
            below.append(max(0.0, 1.0 - value / certificate["value"]))
            if value > certificate["upper_bound"] * (1.0 + 1e-9):
                sys.exit(f"{name}: SLSQP found {value}, above the proven bound {certificate['upper_bound']}")
            if time.perf_counter() - start > PATIENCE:
                break
        gap = max(certificate["gap"] for certificate in proven)
        wanting = sum(b > 0.01 for b in below) / len(below)
        print(name, median(times), gap, median(below), max(below), wanting, sep="\t")


main()
