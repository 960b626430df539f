"""What floods cost for each byte that came, against the bounds that the documentation promises."""

import json

from bench.deliveries import sample
from bench.processes import Processes, ProcessFailed
from bench.report import MISS, NONE, Bar, Table, verdict
from bench.stage import Stage
from bench.warm import write_text

SAMPLE = "invoice.paid"
SIZE = 200_000
SECONDS, MEMORY = 1.0, 100
"""Seconds for a megabyte that came, and bytes of memory for a byte: see docs/bounds.md."""

_CODE = """\
import sys
sys.path[:0] = {path!r}
from bench.measured.flooding import report
report({text!r}, {size})
"""


def floods(processes: Processes, stage: Stage) -> Table:
    """Floods in every list and object of a delivery, in a message and in compressed records."""
    table = Table(
        f"Floods: {processes.interpreter}",
        f"{SIZE:,} bytes of much of nothing, read or refused: CPU seconds for a megabyte that came, and the "
        "most memory for a byte; the worst of all places.",
        ("what", "s a MB", "memory, times the bytes", "verdict"),
    )
    try:
        text = write_text(stage, "flooded", sample(SAMPLE))
        found = json.loads(processes.call(_CODE.format(path=processes.path, text=str(text), size=SIZE)))
    except ProcessFailed as error:
        table.rows.append(["floods", NONE, NONE, f"{MISS}: {error}"])
        return table
    for name, (seconds, memory) in found.items():
        bars = verdict(Bar("time", seconds, SECONDS), Bar("memory", memory, MEMORY))
        table.rows.append([name, f"{seconds:.2f}", f"{memory:.0f}", bars])
    return table
