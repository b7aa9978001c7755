"""pandas' C reader on the files of `cargo xtask bench import`, each in a process of its own.

    python import.py INPUTS

Prints, tab by tab: who, what, seconds, MB of the file, MB of memory at its peak, rows or customers found.
"""

import resource
import subprocess
import sys
import time
from pathlib import Path

import pandas as pd

TYPES = {
    "ads": {
        "Campaign": str, "Campaign ID": str, "Ad group": str, "Ad group ID": str, "Currency code": str,
        "Impressions": float, "Clicks": float, "Cost": float, "Conversions": float, "Conv. value": float,
    },
    "orders": {
        "Name": str, "Email": str, "Financial Status": str, "Currency": str, "Subtotal": float,
        "Shipping": float, "Taxes": float, "Total": float, "Refunded Amount": float,
    },
}
DAYS = {"ads": "Day", "orders": "Created at"}


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6


def read(path, kind):
    table = pd.read_csv(path, engine="c", dtype=TYPES[kind])
    # The day that the shop saw, without its offset.
    table[DAYS[kind]] = pd.to_datetime(table[DAYS[kind]].str.slice(0, 10), format="%Y-%m-%d")
    return table


def one(path, kind, task):
    before, start = peak(), time.perf_counter()
    table = read(path, kind)
    if task == "customers":
        grouped = table.groupby("Email", sort=False)
        customers = grouped.agg(last=("Created at", "max"), orders=("Total", "size"), total=("Total", "sum"))
        found = len(customers)
    else:
        found = len(table)
    seconds = time.perf_counter() - start
    what = f"{path.stem}, {task}"
    print("pandas", what, seconds, path.stat().st_size / 1e6, peak() - before, found, sep="\t")


if len(sys.argv) > 2:
    one(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
else:
    for path in sorted(Path(sys.argv[1]).glob("*.csv")):
        kind = path.stem.split(" ")[0]
        for task in ["table", "customers"][: 1 + (kind == "orders")]:
            subprocess.run([sys.executable, __file__, path, kind, task], check=True)
