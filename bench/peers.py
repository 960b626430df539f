"""partner_events beside what one would take instead, with the same payment intent."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path

from bench.big_module import GENERATOR, big_module
from bench.cold import floor
from bench.deliveries import Delivery, sample
from bench.environments import GITHUBKIT, MSGSPEC, POWERTOOLS, PYDANTIC, STRIPE, environment, installed
from bench.processes import Case, Comparison, Interpreter, Processes, ProcessFailed
from bench.report import NONE, Table, between
from bench.sizes import installed_mb, is_installed, library_files
from bench.stage import ROOT, Stage
from bench.warm import call, measure, write_text


@dataclass(frozen=True)
class Competitor:
    """A module of `bench.measured`, and what must be installed to run it."""

    name: str
    module: str
    requires: tuple[str, ...]
    amount: str = ""
    """Where the amount is in the event; empty if it reads another vendor's events."""


GENERATED, OTHER = "stripe_models", "github_star.json"
COMPETITORS = (
    Competitor("partner_events", "ours", (PYDANTIC,), "payload.amount"),
    Competitor("pydantic, written by hand", "handwritten", (PYDANTIC,), "detail.data.object.amount"),
    Competitor(
        "powertools parser, detail written by hand",
        "powertools_parser",
        (POWERTOOLS, PYDANTIC),
        "detail.data.object.amount",
    ),
    Competitor(
        "powertools data class",
        "powertools_data_class",
        (POWERTOOLS,),
        'detail["data"]["object"]["amount"]',
    ),
    Competitor("msgspec, written by hand", "msgspec_structs", (MSGSPEC,), "detail.data.object.amount"),
    Competitor("stripe, Event.construct_from", "stripe_object", (STRIPE,), 'data.object["amount"]'),
    Competitor("stripe, its EventBridge path", "stripe_envelope", (STRIPE,), 'data.object["amount"]'),
    Competitor("githubkit, a star of GitHub's", "githubkit_webhook", GITHUBKIT),
    Competitor("one generated module", GENERATED, (PYDANTIC,), "detail.data.object.amount"),
)
BINDINGS = "code bindings of AWS's schema registry"
NO_BINDINGS = "no package: AWS makes them for an account"
"""https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html"""

_COLUMNS = (
    "what",
    "first amount, ms",
    "ratio to the floor",
    "middle half",
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
    """The comparison, all in one run, each in an environment of its own."""
    generated = _add_generated(stage, processes)
    table = Table(f"What one would take instead: {processes.interpreter}", _note(rounds), _COLUMNS)
    there: dict[Competitor, Interpreter] = {}
    missing: dict[Competitor, str] = {}
    for competitor in COMPETITORS:
        try:
            there[competitor] = environment(processes.interpreter, *competitor.requires)
        except ProcessFailed as error:
            missing[competitor] = f"not installed: {error}"
    if generated is None:
        there.pop(COMPETITORS[-1], None)
    deliveries = {competitor: _delivery(competitor) for competitor in there}
    cases = [
        Case(each.name, each.module, stage.add_delivery(each.module, deliveries[each]), interpreter)
        for each, interpreter in there.items()
    ]
    base = processes.within(environment(processes.interpreter, PYDANTIC))
    compared = dict(zip(there, base.compare(cases, floor(stage), rounds), strict=True))
    types = _static_types(stage, there)
    files = {"ours": library_files(), GENERATED: [generated] if generated else []}
    for competitor in COMPETITORS:
        if competitor not in compared:
            table.rows.append(_empty_row(competitor.name, missing.get(competitor, "not installed")))
            continue
        interpreter = there[competitor]
        size = installed_mb(installed(interpreter), files.get(competitor.module, ()))
        facts = [f"{size:.1f}", types.get(competitor, NONE)]
        text = write_text(stage, competitor.module, deliveries[competitor])
        table.rows.append(_row(processes.within(interpreter), competitor, compared[competitor], facts, text))
    table.rows.append(_empty_row(BINDINGS, NO_BINDINGS))
    return table


def _delivery(competitor: Competitor) -> Delivery:
    delivery = sample("payment_intent.succeeded")
    if competitor.amount:
        return delivery
    other = ROOT / "bench" / "measured" / OTHER
    return {**delivery, "detail": json.loads(other.read_text(encoding="utf-8"))}


def _note(rounds: int) -> str:
    return (
        f"A fresh process reads the amount of a payment intent; medians of {rounds} pairs with the floor, "
        "each in an environment with what it needs and nothing else. Then the event once more in a warm "
        "process; the size of all that must be installed (without .pyc); what mypy takes the amount for; and "
        "what becomes of a field that is unknown, of another JSON type than documented, or missing. msgspec "
        "is a limit. githubkit reads an event of GitHub's that is about as long."
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


def _static_types(stage: Stage, there: dict[Competitor, Interpreter]) -> dict[Competitor, str]:
    """What mypy says of each competitor's amount, if it is installed."""
    if find_spec("mypy") is None:
        return {}
    readers = sorted((each for each in there if each.amount), key=lambda each: there[each].path)
    found: dict[Competitor, str] = {}
    for path, competitors in groupby(readers, key=lambda each: there[each].path):
        found |= _types_in(stage, path, list(competitors))
    return found


def _types_in(stage: Stage, python: str, competitors: list[Competitor]) -> dict[Competitor, str]:
    """The same in one environment."""
    imports = [f"import bench.measured.{each.module}" for each in competitors]
    reveals = [f"reveal_type(bench.measured.{each.module}.parse({{}}).{each.amount})" for each in competitors]
    (stage.folder / "revealing.py").write_text("\n".join([*imports, *reveals]), encoding="utf-8")
    cache = ROOT / ".cache" / "bench" / "mypy"
    command = [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={cache}"]
    process = subprocess.run(
        [*command, f"--python-executable={python}", "revealing.py"],
        cwd=stage.folder,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    found = {int(line): revealed for line, revealed in _REVEALED.findall(process.stdout)}
    lines = enumerate(competitors, len(imports) + 1)
    return {competitor: found[line] for line, competitor in lines if line in found}


def _row(
    processes: Processes, competitor: Competitor, comparison: Comparison, facts: list[str], text: Path
) -> list[str]:
    if comparison.error is not None:
        return _empty_row(competitor.name, comparison.error)
    outcomes: dict[str, str] = {}
    try:
        warm = measure(processes, competitor.module, text)
        if competitor.amount:
            outcomes = json.loads(call(processes, "probing", competitor.module, text))
    except ProcessFailed as error:
        return _empty_row(competitor.name, str(error))
    return [
        competitor.name,
        f"{comparison.wall_ms:.0f}",
        f"{comparison.ratio:.2f}",
        between(comparison.middle_half),
        f"{comparison.mb_over:.1f}",
        f"{warm.parse_us:.1f}",
        f"{warm.ratio:.2f}",
        *facts,
        *(outcomes.get(name, NONE) for name in ("unknown", "contradicting", "missing")),
    ]


def _empty_row(name: str, reason: str) -> list[str]:
    return [name, reason, *[NONE] * (len(_COLUMNS) - 2)]
