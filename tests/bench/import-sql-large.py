"""The SQL for tables too big to be read, in DuckDB on generated orders in a Parquet file.

    python import-sql-large.py INPUTS ROWS

INPUTS holds the queries of `import-sql.mjs --write`. One order in twenty is cancelled, one in fifty written twice. What
comes out is compared with the sums that the rows were made with. Prints rows, seconds and the memory at its peak.
"""

import os
import resource
import sys
import time
from pathlib import Path

import duckdb

ORDERS = """
    SELECT '#' || n AS "Name",
      'customer.' || (hash(n // 2) % {customers}) || '@example.com' AS "Email",
      CASE WHEN n % 20 = 0 THEN 'voided' ELSE 'paid' END AS "Financial Status",
      'EUR' AS "Currency",
      printf('%d.%02d', 10 + n % 90, n % 100) AS "Total",
      (DATE '2024-01-01' + CAST(n % 730 AS INTEGER)) || ' 10:00:00 +0100' AS "Created at",
      '0.00' AS "Refunded Amount"
    FROM range({rows}) AS made(n)
"""


def main(inputs: Path, rows: int) -> None:
    os.chdir(inputs)
    base = duckdb.connect("large.duckdb", config={"memory_limit": "12GB", "threads": 2})
    made = ORDERS.format(customers=max(rows // 5, 1), rows=rows)
    twice = f"{made} UNION ALL SELECT * FROM ({made}) AS again WHERE CAST(SUBSTR(\"Name\", 2) AS BIGINT) % 50 = 1"
    base.execute(f"COPY ({twice}) TO 'large.parquet'")
    written = base.execute("SELECT COUNT(*) FROM 'large.parquet'").fetchone()[0]
    truth = sum_of_orders(rows)
    for query in sorted(Path(".").glob("orders*.duckdb.sql")):
        what = query.name.split(".")[1]
        text = query.read_text(encoding="utf-8")
        head, rest = text.split("READ_CSV(", 1)
        text = head + "READ_PARQUET('large.parquet')" + rest.split(")", 1)[1]
        text = text.replace(f"TO '{query.stem}.csv'", f"TO 'large.{what}.csv'")
        begin = time.perf_counter()
        base.execute(text)
        seconds = time.perf_counter() - begin
        count, orders, revenue = base.execute(
            f"SELECT COUNT(*), SUM(orders), ROUND(SUM(CAST(revenue AS DECIMAL(28, 6))), 2) FROM 'large.{what}.csv'"
        ).fetchone()
        if (int(orders), round(float(revenue) * 100)) != truth:
            raise SystemExit(f"{what}: {orders} orders of {revenue}, made with {truth}")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
        print(f"{what}\t{written} rows to {count}\t{seconds:.1f} s\tat most {peak:.1f} GB")


def sum_of_orders(rows: int) -> tuple[int, int]:
    """Orders that were paid, and their cents: the pattern repeats every 900 orders."""
    cents = [0 if n % 20 == 0 else 100 * (10 + n % 90) + n % 100 for n in range(900)]
    whole, rest = divmod(rows, 900)
    paid = rows - (rows + 19) // 20
    return paid, whole * sum(cents) + sum(cents[:rest])


main(Path(sys.argv[1]), int(sys.argv[2]))
