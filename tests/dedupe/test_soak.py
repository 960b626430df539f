"""The soak, for a moment: `make soak` sends a million."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

pytestmark = [pytest.mark.tools, pytest.mark.once]


def test_each_event_is_done_whatever_happens_to_workers_and_store(tmp_path: Path) -> None:
    """With workers that are killed; none is done again without a reason."""
    record = tmp_path / "record.json"
    # A process of its own: it forks workers, which a process with threads had better not.
    command = [sys.executable, "-m", "dedupe.soak", "--deliveries", "800", "--stores", "sqlite"]
    ran = subprocess.run(
        [*command, "--workers", "2", "--seed", "3", "--record", str(record)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT / "tests")))},
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr
    (figures,) = json.loads(record.read_text(encoding="utf-8"))["stores"]
    assert figures["holds"]
    assert figures["done"] == figures["events"] > 600
    assert figures["killed"] > 0
