"""A cluster of two Spark workers on 127.0.0.1, which all tests of this folder share.

`make test-lake` runs this folder with an environment of its own; where that lacks pyspark, nothing is here.
"""

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

collect_ignore_glob = [] if find_spec("pyspark") else ["test_*.py"]

if not collect_ignore_glob:
    # There is a folder of tests that is called like a package that Dask imports.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [each for each in sys.path if Path(each) != Path(__file__).parent.parent])
        import_module("packaging.version")


QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""Java's first compiler alone: in tests of seconds, optimizing code costs as much as running it."""


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A session on a cluster: one master, and two workers that are processes of their own."""
    yield from cluster(2, tmp_path_factory.mktemp("spark"))


def cluster(workers: int, folder: Path) -> Iterator[Any]:
    """A session on so many workers of one core each; everything they write is in the folder."""
    builder: Any = import_module("pyspark.sql").SparkSession.builder
    os.environ |= {
        "SPARK_HOME": str(home_in(folder)),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_LOCAL_DIRS": str(folder),
        "PYSPARK_PYTHON": sys.executable,
        "JAVA_TOOL_OPTIONS": QUICK,
        "PYSPARK_SUBMIT_ARGS": "--conf spark.ui.enabled=false --conf spark.driver.memory=1g pyspark-shell",
    }
    session = (
        builder.master(f"local-cluster[{workers},1,1024]")
        .config("spark.executor.memory", "900m")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.default.parallelism", str(workers))
        .config("spark.sql.shuffle.partitions", str(workers))
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.warehouse.dir", str(folder / "warehouse"))
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield session
    finally:
        session.stop()


def home_in(folder: Path) -> Path:
    """Spark's home with pyspark's files, in which workers have folders that are not those of pyspark."""
    home = folder / "home"
    home.mkdir()
    for path in Path(str(import_module("pyspark").__file__)).parent.iterdir():
        (home / path.name).symlink_to(path)
    return home


def pickled_by_value(name: str) -> None:
    """Lets Spark send functions of a module of tests to its workers, which cannot import it."""
    import_module("pyspark.cloudpickle").register_pickle_by_value(sys.modules[name])
