"""The first event of a fresh process, and what comes before it."""

import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.deliveries import kinds, minimal, sample, samples, typical
from bench.environments import BOTO3, PYDANTIC, environment
from bench.processes import Case, Comparison, Processes, ProcessFailed, Run
from bench.report import MISS, NONE, Bar, Table, between, verdict
from bench.stage import Stage

LARGE = {"checkout.session.completed": 1.30, "commercetools/order_created": 1.30}
"""Samples with very many models."""

OPEN = ("saviynt/unknown.example", "sumologic/unknown.example")
"""Samples of partners without kinds; of the others, their folders say what is typical."""

FIRST = {name: LARGE.get(name, 1.20) for name in (*typical(), *OPEN)}
"""The samples that are parsed, and how many times the floor that may take."""

SAMPLE = "payment_intent.succeeded"
BESIDE_A_MODEL = (
    SAMPLE,
    "invoice.paid",
    "checkout.session.completed",
    "auth0/s",
    "commercetools/order_created",
    "datadog/query_alert_monitor",
    "shopify/orders_paid",
)
"""The samples that are parsed beside a model, too."""

BESIDE_BOTO3 = ("payment_intent.succeeded", "invoice.paid", "auth0/s", "datadog/query_alert_monitor")
"""The samples that are parsed beside boto3, too."""

BASE_MODEL = 1.25
"""How many times a process that imports pydantic's base class and does nothing the first parse may take."""

ANY_KIND = 1.40
IMPORT_MS, CPU_MS, PEAK_MB, MODULES = 15, 25, 3, 24
WORST = 8
"""How many of all kinds are measured like the chosen samples, for each reason to."""

_COLUMNS = (
    "delivery",
    "ratio to the floor",
    "middle half",
    "bar",
    "ms over",
    "CPU ms over",
    "MB over",
    "modules",
    "verdict",
)


@dataclass(frozen=True)
class Screened:
    """What a case takes over the floor, roughly."""

    case: Case
    cpu_ms: float
    peak_mb: float
    modules: int


def floor(stage: Stage) -> Case:
    return Case("floor", "floor", stage.add_delivery("floor", {}))


def without_model(processes: Processes, stage: Stage, rounds: int) -> Table:
    """What importing and `identify` cost over a process that does nothing."""
    delivery = stage.add_delivery("identified", sample("payment_intent.succeeded"))
    cases = [
        Case("import partner_events", "importing", delivery),
        Case("identify(raw)", "identifying", delivery),
    ]
    found = processes.compare(cases, Case("empty", "empty", delivery), rounds)
    return Table(
        f"Without a model: {processes.interpreter}",
        f"Over a process that does nothing, medians of {rounds}. "
        f"Bars: {IMPORT_MS} ms, neither pydantic nor boto3 loaded.",
        ("what", "ms over", "CPU ms over", "MB over", "modules", "pydantic", "boto3", "verdict"),
        [_without_model_row(comparison) for comparison in found],
    )


def first_parse(processes: Processes, stage: Stage, rounds: int, names: Iterable[str] = FIRST) -> Table:
    """What the import and the first parse of the chosen samples cost, as a ratio to the floor."""
    found = _chosen(processes, stage, rounds, "parsing", floor(stage), names)
    return Table(
        f"Import and first parse: {processes.interpreter}",
        f"`parse_event(raw)` in a fresh process, beside the floor: a process that imports pydantic and "
        f"validates one trivial model ({_floor_ms(found)}). Medians of {rounds} pairs; "
        "where the middle half of the ratios is wide, the machine was busy; `--instructions` says more then. "
        f"Bars: the ratio as given, {CPU_MS} ms of CPU, {PEAK_MB} MB of peak memory and {MODULES} modules "
        "of ours. Less than the floor is possible: to build its first model, pydantic imports a loader of "
        "plugins, and with it Python's `importlib.metadata`, `email`, `zipfile` and `socket`; the library's "
        "models are built without that.",
        _COLUMNS,
        [_row(comparison, FIRST[comparison.case.name]) for comparison in found],
    )


def beside_an_import(processes: Processes, stage: Stage, rounds: int) -> Table:
    """The first parse beside the import of pydantic's base class, in environments with pydantic alone.

    Raises:
        ProcessFailed: There is no such environment.
    """
    there = processes.within(environment(processes.interpreter, PYDANTIC))
    names = {SAMPLE: "parsing", "written by hand": "handwritten", "the floor": "floor"}
    delivery = stage.add_delivery(SAMPLE, sample(SAMPLE))
    cases = [Case(name, module, delivery) for name, module in names.items()]
    found = there.compare(cases, Case("import", "importing_base_model", delivery), rounds)
    table = Table(
        f"First parse beside an import: {processes.interpreter}",
        "`parse_event(raw)` in a fresh process, beside one that imports pydantic's `BaseModel` and does "
        "nothing: no process with a model takes less. pydantic is all that is installed. "
        f"Medians of {rounds} pairs. Bar: {BASE_MODEL} times.",
        ("delivery", "ratio to the import", "middle half", "ms over", "CPU ms over", "MB over", "verdict"),
    )
    for each in found:
        if each.error is not None:
            table.rows.append(_failure(each.case.name, each.error, len(table.columns)))
            continue
        bar = Bar("ratio", each.ratio, BASE_MODEL)
        table.rows.append(
            [
                each.case.name,
                f"{each.ratio:.2f}",
                between(each.middle_half),
                *(f"{value:.1f}" for value in (each.wall_over, each.cpu_over, each.mb_over)),
                verdict(bar) if each.case.name == SAMPLE else NONE,
            ]
        )
    return table


def beside_a_model(processes: Processes, stage: Stage, rounds: int) -> Table:
    """The same in a process that has built a model in pydantic's way, as many handlers do."""
    found = _chosen(processes, stage, rounds, "parsing_beside_a_model", floor(stage), BESIDE_A_MODEL)
    return Table(
        f"First parse beside a model of one's own: {processes.interpreter}",
        f"The same where the handler validates the floor's model, too, so that all above the floor is the "
        f"library's. Medians of {rounds} pairs, the same bars.",
        _COLUMNS,
        [_row(comparison, FIRST[comparison.case.name]) for comparison in found],
    )


def beside_boto3(processes: Processes, stage: Stage, rounds: int) -> Table:
    """The same in a process that has boto3 and a client, as a handler has that handles each event once.

    Raises:
        ProcessFailed: There is no boto3.
    """
    there = processes.within(environment(processes.interpreter, PYDANTIC, BOTO3))
    base = Case("floor", "floor_beside_boto3", stage.add_delivery("floor", {}))
    found = _chosen(there, stage, rounds, "parsing_beside_boto3", base, BESIDE_BOTO3)
    return Table(
        f"First parse beside boto3: {processes.interpreter}",
        f"The handler has imported boto3 and made a client of DynamoDB, and so has the floor "
        f"({_floor_ms(found)}). boto3 has imported most of what pydantic's loader of plugins imports, so the "
        f"library spares less. Medians of {rounds} pairs, the same bars.",
        _COLUMNS,
        [_row(comparison, FIRST[comparison.case.name]) for comparison in found],
    )


def _chosen(
    processes: Processes, stage: Stage, rounds: int, module: str, base: Case, names: Iterable[str] = FIRST
) -> list[Comparison]:
    cases = [Case(name, module, stage.add_delivery(name, sample(name))) for name in names]
    return processes.compare(cases, base, rounds)


def every_kind(processes: Processes, stage: Stage, rounds: int) -> list[Table]:
    """The worst of all kinds, and how the others spread."""
    cases = [Case(name, "parsing", path) for name, path in _all_deliveries(stage).items()]
    screened, failed = _screen(processes, cases, floor(stage))
    found = processes.compare(_worst(screened), floor(stage), rounds)
    table = Table(
        f"The worst of all kinds: {processes.interpreter}",
        f"All samples, and a minimal delivery for each kind that has none: {len(cases)} deliveries were "
        f"parsed twice, and the {WORST} that took most CPU time and the {WORST} that took most memory "
        f"measured again as above. Medians of {rounds} pairs.",
        _COLUMNS,
        [_row(comparison, ANY_KIND) for comparison in found],
    )
    table.rows += [_failure(name, error, len(_COLUMNS)) for name, error in failed.items()]
    return [table, _spread(screened, processes)]


def _worst(screened: Iterable[Screened]) -> list[Case]:
    """Those that took most CPU time, and those that took most memory, which says it with less noise."""
    by_cpu = sorted(screened, key=lambda each: each.cpu_ms, reverse=True)
    by_memory = sorted(screened, key=lambda each: each.peak_mb, reverse=True)
    return list(dict.fromkeys(each.case for each in by_cpu[:WORST] + by_memory[:WORST]))


def _all_deliveries(stage: Stage) -> dict[str, Path]:
    found = samples()
    sampled = {delivery["detail-type"] for delivery in found.values()}
    others = {f"{kind} (minimal)": minimal(str(kind)) for kind in kinds() if kind not in sampled}
    deliveries = {**found, **others}
    return {name: stage.add_delivery(f"all_{name}", each) for name, each in deliveries.items()}


def _screen(processes: Processes, cases: list[Case], base: Case) -> tuple[list[Screened], dict[str, str]]:
    """Each case, run twice, and what failed."""
    screened: list[Screened] = []
    failed: dict[str, str] = {}
    for start in range(0, len(cases), 20):
        floor_run = _cheapest(processes, base, 4)
        for case in cases[start : start + 20]:
            try:
                screened.append(_over(floor_run, case, _cheapest(processes, case, 2)))
            except ProcessFailed as error:
                failed[case.name] = str(error)
        print(f"  {len(screened)} of {len(cases)} deliveries", file=sys.stderr)
    return screened, failed


def _cheapest(processes: Processes, case: Case, times: int) -> Run:
    return min((processes.run(case) for _ in range(times)), key=lambda run: run.cpu_ms)


def _over(base: Run, case: Case, run: Run) -> Screened:
    return Screened(case, run.cpu_ms - base.cpu_ms, run.peak_mb - base.peak_mb, run.modules)


def _spread(screened: list[Screened], processes: Processes) -> Table:
    table = Table(
        f"How all kinds spread: {processes.interpreter}",
        "Rough: the cheaper of two runs of each delivery; each column for itself.",
        ("at most", "CPU ms over", "MB over", "modules"),
    )
    cpu = sorted(each.cpu_ms for each in screened)
    memory = sorted(each.peak_mb for each in screened)
    modules = sorted(each.modules for each in screened)
    for name, place in {"median": 0.5, "9 of 10": 0.9, "99 of 100": 0.99, "worst": 1.0}.items():
        i = min(int(place * len(screened)), len(screened) - 1)
        table.rows.append([name, f"{cpu[i]:.1f}", f"{memory[i]:.1f}", str(modules[i])])
    return table


def _without_model_row(comparison: Comparison) -> list[str]:
    if comparison.error is not None:
        return _failure(comparison.case.name, comparison.error, 8)
    last = comparison.last
    bars = [
        Bar("time", comparison.wall_over, IMPORT_MS),
        Bar("pydantic", last.has_pydantic, 0),
        Bar("boto3", last.has_boto3, 0),
    ]
    return [
        comparison.case.name,
        f"{comparison.wall_over:.1f}",
        f"{comparison.cpu_over:.1f}",
        f"{comparison.mb_over:.1f}",
        str(last.modules),
        "loaded" if last.has_pydantic else "not loaded",
        "loaded" if last.has_boto3 else "not loaded",
        verdict(*bars),
    ]


def _row(comparison: Comparison, limit: float) -> list[str]:
    if comparison.error is not None:
        return _failure(comparison.case.name, comparison.error, len(_COLUMNS))
    modules = comparison.last.modules
    bars = [
        Bar("ratio", comparison.ratio, limit),
        Bar("CPU", comparison.cpu_over, CPU_MS),
        Bar("memory", comparison.mb_over, PEAK_MB),
        Bar("modules", modules, MODULES),
    ]
    return [
        comparison.case.name,
        f"{comparison.ratio:.2f}",
        between(comparison.middle_half),
        f"{limit:.2f}",
        f"{comparison.wall_over:.1f}",
        f"{comparison.cpu_over:.1f}",
        f"{comparison.mb_over:.1f}",
        str(modules),
        verdict(*bars),
    ]


def _failure(name: str, error: str, columns: int) -> list[str]:
    return [name, *[NONE] * (columns - 2), f"{MISS}: {error}"]


def _floor_ms(found: Iterable[Comparison]) -> str:
    """How long the floor took; much more than its CPU time if the machine had other work to do."""
    floors = [base for comparison in found for base, _ in comparison.pairs]
    if not floors:
        return "which failed"
    wall, cpu = median(run.wall_ms for run in floors), median(run.cpu_ms for run in floors)
    return f"{wall:.0f} ms, {cpu:.0f} ms of CPU"
