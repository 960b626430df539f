"""Processes of tests share nothing: neither a home nor caches, temporary folders or ports."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from conftest import ROOT
from support.servers import free_port, give_back

SHOW = """\
import json, os, sys, tempfile
from pathlib import Path
import conftest
print(json.dumps([str(Path.home()), tempfile.gettempdir(), os.environ["XDG_CACHE_HOME"]]))
"""


def folders_of_another_process() -> list[Path]:
    run = subprocess.run(
        [sys.executable, "-c", SHOW],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "tests"), str(ROOT / "src")])},
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    return [Path(path) for path in json.loads(run.stdout)]


def test_every_process_has_folders_of_its_own() -> None:
    """What it starts inherits them, unless it is a process of tests, too; then they are gone with it."""
    own = [Path.home(), Path(tempfile.gettempdir()), Path(os.environ["XDG_CACHE_HOME"])]

    first, second = folders_of_another_process(), folders_of_another_process()

    assert len({*own, *first, *second}) == 9
    assert not any(path.exists() for path in (*first, *second))


def test_what_is_started_has_the_home_of_its_process() -> None:
    """And not that of the account."""
    command = [sys.executable, "-c", "from pathlib import Path; print(Path.home())"]
    home = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.strip()

    assert Path(home) == Path.home()
    assert Path(home).is_relative_to(Path(tempfile.gettempdir()).parent)


CLAIM = """\
import sys
sys.path[:0] = sys.argv[2:]
from support import servers
servers.PORTS = [int(port) for port in sys.argv[1].split(",")]
print(servers.free_port())
"""


def test_no_two_processes_are_given_one_port() -> None:
    """Also before anybody listens on it."""
    mine, other = [free_port() for _ in range(20)], free_port()
    last = str(give_back(other))
    ports = ",".join([*map(str, mine), last])
    command = [sys.executable, "-c", CLAIM, ports, str(ROOT / "tests"), str(ROOT / "src")]

    given = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600).stdout.strip()

    assert len({*mine}) == 20
    assert given == last
