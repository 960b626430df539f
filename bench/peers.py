"""partner_events beside what one would take instead, with the same payment intent."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from bench.big_module import GENERATOR, big_module
from bench.cold import floor
from bench.deliveries import sample
from bench.processes import Case, Comparison, Processes, ProcessFailed
from bench.report import NONE, Table
from bench.sizes import installed_mb, is_installed, library_files
from bench.stage import ROOT, Stage
from bench.warm import call, measure, write_text


@dataclass(frozen=True)
class Competitor:
    """A module of `bench.measured`, and what must be installed to run it."""

    name: str
    module: str
    requires: tuple[str, ...]
    amount: str
    """Where the amount is in the event."""


GENERATED = "stripe_models"
COMPETITORS = (
    Competitor("partner_events", "ours", ("pydantic",), "payload.amount"),
    Competitor("pydantic, written by hand", "handwritten", ("pydantic",), "detail.data.object.amount"),
    Competitor(
        "powertools parser, detail written by hand",
        "powertools_parser",
        ("aws-lambda-powertools", "pydantic"),
        "detail.data.object.amount",
    ),
    Competitor(
        "powertools data class",
        "powertools_data_class",
        ("aws-lambda-powertools",),
        'detail["data"]["object"]["amount"]',
    ),
    Competitor("stripe, Event.construct_from", "stripe_object", ("stripe",), 'data.object["amount"]'),
    Competitor("stripe, its EventBridge path", "stripe_envelope", ("stripe",), 'data.object["amount"]'),
    Competitor("one generated module", GENERATED, ("pydantic",), "detail.data.object.amount"),
)

_COLUMNS = (
    "what",
    "first amount, ms",
    "ratio to the floor",
    "MB over",
    "warm µs",
    "times json.loads",
    "installed MB",
    "amount to mypy",
    "unknown field",
    "contradicting field",
    "missing field",
)
_REVEALED = re.compile(r'revealing\.py:(\d+): note: Revealed type is "(?:builtins\.)?(.+)"')


def peers(processes: Processes, stage: Stage, rounds: int) -> Table:
    """The comparison, all in one run."""
    generated = _add_generated(stage, processes)
    there = [competitor for competitor in COMPETITORS if _is_there(competitor, generated)]
    delivery = sample("payment_intent.succeeded")
    path, text = stage.add_delivery("compared", delivery), write_text(stage, "compared", delivery)
    cases = [Case(competitor.name, competitor.module, path) for competitor in there]
    compared = dict(zip(there, processes.compare(cases, floor(stage), rounds), strict=True))
    types = _static_types(stage, there)
    files = {"ours": library_files(), GENERATED: [generated] if generated else []}
    table = Table(f"What one would take instead: {processes.interpreter}", _note(rounds), _COLUMNS)
    for competitor in COMPETITORS:
        if competitor not in compared:
            table.rows.append(_empty_row(competitor.name, "not installed"))
            continue
        size = installed_mb(competitor.requires, files.get(competitor.module, ()))
        facts = [f"{size:.1f}", types.get(competitor, NONE)]
        table.rows.append(_row(processes, competitor, compared[competitor], facts, text))
    return table


def _note(rounds: int) -> str:
    return (
        f"A fresh process reads the amount of a payment intent; medians of {rounds} pairs with the floor. "
        "Then the event once more in a warm process; the size of all that must be installed (without "
        ".pyc); what mypy takes the amount for; and what becomes of a field that is unknown, of another "
        "JSON type than documented, or missing."
    )


def _add_generated(stage: Stage, processes: Processes) -> Path | None:
    """Puts the generated module on the stage, if the generator is installed."""
    if not is_installed([GENERATOR]):
        return None
    try:
        module = big_module()
    except subprocess.SubprocessError as error:
        print(f"  the big module was not generated: {error}", file=sys.stderr)
        return None
    stage.add_competitor(GENERATED, module)
    stage.compile(processes.interpreter.path, ())
    return module


def _is_there(competitor: Competitor, generated: Path | None) -> bool:
    return is_installed(competitor.requires) and (competitor.module != GENERATED or generated is not None)


def _static_types(stage: Stage, competitors: list[Competitor]) -> dict[Competitor, str]:
    """What mypy says of each competitor's amount, if it is installed."""
    if find_spec("mypy") is None:
        return {}
    imports = [f"import bench.measured.{each.module}" for each in competitors]
    reveals = [f"reveal_type(bench.measured.{each.module}.parse({{}}).{each.amount})" for each in competitors]
    (stage.folder / "revealing.py").write_text("\n".join([*imports, *reveals]), encoding="utf-8")
    cache = ROOT / ".cache" / "bench" / "mypy"
    command = [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={cache}", "revealing.py"]
    process = subprocess.run(
        command, cwd=stage.folder, capture_output=True, text=True, timeout=600, check=False
    )
    found = {int(line): revealed for line, revealed in _REVEALED.findall(process.stdout)}
    lines = enumerate(competitors, len(imports) + 1)
    return {competitor: found[line] for line, competitor in lines if line in found}


def _row(
    processes: Processes, competitor: Competitor, comparison: Comparison, facts: list[str], text: Path
) -> list[str]:
    if comparison.error is not None:
        return _empty_row(competitor.name, comparison.error)
    try:
        warm = measure(processes, competitor.module, text)
        outcomes = json.loads(call(processes, "probing", competitor.module, text))
    except ProcessFailed as error:
        return _empty_row(competitor.name, str(error))
    return [
        competitor.name,
        f"{comparison.wall_ms:.0f}",
        f"{comparison.ratio:.2f}",
        f"{comparison.mb_over:.1f}",
        f"{warm.parse_us:.1f}",
        f"{warm.ratio:.2f}",
        *facts,
        outcomes["unknown"],
        outcomes["contradicting"],
        outcomes["missing"],
    ]


def _empty_row(name: str, reason: str) -> list[str]:
    return [name, reason, *[NONE] * (len(_COLUMNS) - 2)]
