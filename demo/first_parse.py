"""How long the first event of a process takes, and how much of it is pydantic's own start."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = """
import json, sys, time

marks = [time.perf_counter()]
def mark(): marks.append(time.perf_counter())

delivery = open(sys.argv[1], "rb").read(); mark()

import pydantic
class Trivial(pydantic.BaseModel):
    text: str
Trivial(text=""); mark()

from partner_events import parse_event
from partner_events.stripe import PaymentIntentSucceeded; mark()
parse_event(delivery, PaymentIntentSucceeded); mark()
for _ in range(100):
    parse_event(delivery, PaymentIntentSucceeded)
mark()

steps = [(after - before) * 1000 for before, after in zip(marks[1:], marks[2:])]
print(json.dumps([*steps[:-1], steps[-1] / 100]))
"""
STEPS = (
    "pydantic's own start: its import and a model of one field",
    "import of parse_event and PaymentIntentSucceeded",
    "the first payment_intent.succeeded",
    "each later one",
)


def first_parse(delivery: Path) -> dict[str, float]:
    """Milliseconds of each step, of the second of two runs: the first may have bytecode to write."""
    _run(delivery)
    return dict(zip(STEPS, _run(delivery), strict=True))


def _run(delivery: Path) -> list[float]:
    command = [sys.executable, "-c", SCRIPT, str(delivery)]
    run = subprocess.run(command, capture_output=True, check=True, text=True, timeout=60)
    times: list[float] = json.loads(run.stdout)
    return times
