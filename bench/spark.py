"""How rows are made on Spark by one worker and by two: ``.venvs/lake/bin/python -m bench.spark``.

Wants a machine with two cores that do nothing else, the environment of `make test-lake`, and Java.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench.deliveries import sample
from bench.report import MISS, NONE, PASS, Table, markdown
from bench.stage import ROOT
from partner_events.tables import arrow_schema, spark_table

KIND = "payment_intent.succeeded"
TIMES = 1.7
"""How many times the rows of one worker two of them make in a second, at least."""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.spark", description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000, help="how many deliveries become rows")
    parser.add_argument("--rounds", type=int, default=3, help="how often they do; the best counts")
    parser.add_argument("--workers", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.workers:
        print(json.dumps(_measured(options.workers, options.rows, options.rounds)))
        return
    seconds = {workers: _in_a_process(workers, options.rows, options.rounds) for workers in (1, 2)}
    print(markdown(_table(options.rows, options.rounds, seconds)))


def _table(rows: int, rounds: int, seconds: dict[int, float]) -> Table:
    size = len(json.dumps(sample(KIND)))
    table = Table(
        "Spark",
        f"{rows} deliveries of `{KIND}`, {size} bytes each, to rows that Spark counts; the best of {rounds}, "
        f"load {os.getloadavg()[0]:.1f}. Bar: {TIMES} times one worker.",
        ("workers", "seconds", "rows a second", "times one", "verdict"),
    )
    for workers, took in seconds.items():
        times = seconds[1] / took
        told = NONE if workers == 1 else PASS if times >= TIMES else MISS
        table.rows.append([str(workers), f"{took:.2f}", f"{rows / took:,.0f}", f"{times:.2f}", told])
    return table


def _in_a_process(workers: int, rows: int, rounds: int) -> float:
    command = [sys.executable, "-m", "bench.spark"]
    command += ["--workers", str(workers), "--rows", str(rows), "--rounds", str(rounds)]
    ran = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=1_800)
    return float(json.loads(ran.stdout.splitlines()[-1]))


def _measured(workers: int, rows: int, rounds: int) -> float:
    """The seconds of the best round, after one that starts the Python processes."""
    with TemporaryDirectory(prefix="bench-spark-") as folder:
        session = _session(workers, Path(folder))
        try:
            text = json.dumps(sample(KIND))
            lines = session.range(0, rows, 1, workers * 4).selectExpr(f"'{text}' AS value")
            schema = arrow_schema(f"stripe:{KIND}")
            return min(_seconds(spark_table(lines, schema)) for _ in range(rounds + 1))
        finally:
            session.stop()


def _seconds(frame: Any) -> float:
    start = time.perf_counter()
    frame.write.format("noop").mode("overwrite").save()
    return time.perf_counter() - start


def _session(workers: int, folder: Path) -> Any:
    """A session on a cluster of workers of one core each, whose files are in a folder."""
    os.environ |= {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    home = folder / "home"
    home.mkdir()
    for path in Path(str(import_module("pyspark").__file__)).parent.iterdir():
        (home / path.name).symlink_to(path)
    os.environ["SPARK_HOME"] = str(home)
    builder: Any = import_module("pyspark.sql").SparkSession.builder
    return (
        builder.master(f"local-cluster[{workers},1,1024]")
        .config("spark.ui.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.local.dir", str(folder))
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )


if __name__ == "__main__":
    main()
