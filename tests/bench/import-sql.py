"""Databases on the queries that `tests/bench/import-sql.mjs` wrote.

DuckDB and Spark, in local mode, run theirs and write the rows that come out; sqlglot parses those of every database.
What is not installed is said.

    python import-sql.py INPUTS
"""

import csv
import os
import re
import sys
from pathlib import Path

import duckdb


def duckdb_runs(path: Path) -> None:
    duckdb.sql(path.read_text(encoding="utf-8"))


def spark_runs(paths: list[Path]) -> None:
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    for path in paths:
        file = path.name.split(".")[0]
        table = "orders" if file.startswith("orders") else "campaigns"
        session.read.csv(f"{file}.csv", header=True, quote='"', escape='"').createOrReplaceTempView(table)
        statements = re.split(r";\n", path.read_text(encoding="utf-8").strip().rstrip(";"))
        for statement in statements[:-1]:
            session.sql(statement)
        answer = session.sql(statements[-1])
        with path.with_suffix(".csv").open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, lineterminator="\n")
            writer.writerow(answer.columns)
            writer.writerows(answer.collect())
    session.stop()


def parses(paths: list[Path]) -> None:
    import sqlglot

    names = {"postgresql": "postgres"}
    for path in paths:
        database = path.name.split(".")[2]
        text = path.read_text(encoding="utf-8")
        # psql takes the query between the words of COPY.
        text = re.sub(r"^COPY \(\n(.*)\n\) TO STDOUT.*$", r"\1", text, flags=re.DOTALL)
        read = sqlglot.parse(text, read=names.get(database, database))
        if any(one.find(sqlglot.exp.Command) for one in read[-1:]):
            raise SystemExit(f"{path.name}: not understood")
    print(f"sqlglot parses {len(paths)} queries")


os.chdir(sys.argv[1])
queries = sorted(Path(".").glob("*.sql"))
for query in queries:
    if ".duckdb." in query.name:
        duckdb_runs(query)
for what, run in [("Spark", lambda: spark_runs([q for q in queries if ".spark." in q.name])), ("sqlglot", lambda: parses(queries))]:
    try:
        run()
    except ImportError as missing:
        print(f"{what} does not run beside: {missing}")
