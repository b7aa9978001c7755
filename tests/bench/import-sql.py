"""DuckDB on the queries that `tests/bench/import-sql.mjs` wrote.

    python import-sql.py INPUTS
"""

import os
import sys
from pathlib import Path

import duckdb

os.chdir(sys.argv[1])
for path in sorted(Path(".").glob("*.sql")):
    duckdb.sql(path.read_text(encoding="utf-8"))
