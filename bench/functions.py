"""Functions as they are deployed, run by AWS's own runtime client: the first response, and the zip file."""

import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from bench.deliveries import sample
from bench.environments import BOTO3, MSGSPEC, POWERTOOLS, PYDANTIC, STRIPE, environment, installed
from bench.lambda_runtime import LambdaEnvironment, runtime_client
from bench.processes import Interpreter, cpu_of_children
from bench.report import NONE, Bar, Table, between, verdict
from bench.sizes import is_installed
from bench.stage import ROOT
from bench.throttle import Throttle, throttle

ZIP_MB = 5
TENTH_ROUNDS = 3

_COLUMNS = (
    "what",
    "first response, ms",
    "times json by hand",
    "times pydantic by hand",
    "middle half",
    "CPU ms",
    "without bytecode, ms",
    "zip MB",
    "files",
    "zip MB without bytecode",
    "verdict",
)


@dataclass(frozen=True)
class Function:
    """A module of ``bench.measured`` whose ``handle`` is the handler, and what it needs to be installed."""

    name: str
    module: str
    requires: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    """What the runtime has, as Lambda's has boto3."""

    @property
    def is_ours(self) -> bool:
        return self.name.startswith("partner_events")


JSON = Function("json by hand", "json_by_hand")
BY_HAND = Function("pydantic, written by hand", "handwritten", (PYDANTIC,))
OURS = Function("partner_events, packed", "ours", (PYDANTIC,))
FUNCTIONS = (
    JSON,
    BY_HAND,
    OURS,
    Function("powertools data class", "powertools_data_class", (POWERTOOLS,)),
    Function("powertools parser", "powertools_parser", (POWERTOOLS, PYDANTIC)),
    Function("msgspec, written by hand", "msgspec_structs", (MSGSPEC,)),
    Function("stripe, its EventBridge path", "stripe_envelope", (STRIPE,)),
    Function("json by hand, boto3", "json_beside_boto3", (), (BOTO3,)),
    Function("pydantic, written by hand, boto3", "handwritten_beside_boto3", (PYDANTIC,), (BOTO3,)),
    Function("partner_events, packed, boto3", "ours_beside_boto3", (PYDANTIC,), (BOTO3,)),
)
COMPARED = {BY_HAND.beside: BY_HAND, FUNCTIONS[-2].beside: FUNCTIONS[-2]}
"""pydantic by hand, by what the runtime has beside it."""

HANDLERS = ("handwritten", "ours", "dynamodb_client")
"""Modules that others import."""

TENTH = (JSON, BY_HAND, FUNCTIONS[4], OURS, *FUNCTIONS[-2:])
"""What is run with a tenth of a core, too."""


@dataclass
class _Deployed:
    """A function's folder, with and without bytecode, and how long it took to answer."""

    function: Function
    compiled: Path
    source: Path
    client: Path
    compiled_ms: list[float] = field(default_factory=list[float])
    compiled_cpu_ms: list[float] = field(default_factory=list[float])
    source_ms: list[float] = field(default_factory=list[float])
    tenth_ms: list[float] = field(default_factory=list[float])


def functions(interpreter: Interpreter, folder: Path, rounds: int) -> list[Table]:
    """The comparison, all in one run, in turn; then with a tenth of a core.

    Raises:
        ProcessFailed: Something cannot be installed.
    """
    table = Table(f"A deployed function: Python {sys.version.split()[0]}", _note(rounds), _COLUMNS)
    if not is_installed(["awslambdaric"]):
        table.rows.append(["awslambdaric is not installed", *[NONE] * (len(_COLUMNS) - 1)])
        return [table]
    clients = {beside: _client(interpreter, folder, beside) for beside in {each.beside for each in FUNCTIONS}}
    deployed = [_deploy(interpreter, each, folder / each.module, clients[each.beside]) for each in FUNCTIONS]
    for turn in range(-1, rounds):
        for each in deployed:
            compiled, cpu = _first(each.compiled, each.client, folder)
            # The first round, numbered -1, only brings files into the system's cache.
            if turn < 0:
                continue
            each.compiled_ms.append(compiled)
            each.compiled_cpu_ms.append(cpu)
            # boto3 is the runtime's own: without bytecode is what would be deployed, and that is the same.
            if not each.function.beside:
                each.source_ms.append(_first(each.source, each.client, folder)[0])
    by_name = {each.function.name: each for each in deployed}
    table.rows += [_row(each, by_name) for each in deployed]
    return [table, _tenth([by_name[each.name] for each in TENTH], folder)]


def _note(rounds: int) -> str:
    return (
        "The amount of a payment intent, as the answer of a function that awslambdaric runs against a "
        "runtime API on 127.0.0.1: from the start of the process to its first response, the runtime client "
        f"included. Medians of {rounds}, in turn. Libraries are compiled with `unchecked-hash`, ours with "
        "`partner-events pack --partner stripe`. In the last rows the handler's module makes a client of "
        f"DynamoDB; boto3 is not in the zip file, since the runtime has it. Bars: {ZIP_MB} MB, and the first "
        "response of pydantic by hand, in the same company: the ratio of the same rounds."
    )


def _tenth(deployed: Sequence[_Deployed], folder: Path) -> Table:
    """The same with a tenth of a core, as a function of 128 MB has it."""
    table = Table(
        f"A deployed function with a tenth of a core: Python {sys.version.split()[0]}",
        "The first response of the same functions, as one of 128 MB has it: in each 100 ms, 10 ms of one "
        f"core. Medians of {TENTH_ROUNDS}, in turn. Bar: the first response of pydantic by hand, in the same "
        "company.",
        (
            "what",
            "first response, ms",
            "times json by hand",
            "times pydantic by hand",
            "least and most",
            "verdict",
        ),
    )
    with throttle() as limited:
        table.note += f" Held back by {limited}."
        for _ in range(TENTH_ROUNDS):
            for each in deployed:
                each.tenth_ms.append(_first(each.compiled, each.client, folder, limited)[0])
    by_name = {each.function.name: each for each in deployed}
    for each in deployed:
        ratios = _ratios(each, by_name, lambda found: found.tenth_ms)
        bar = Bar("first response", median(ratios), 1.0)
        table.rows.append(
            [
                each.function.name,
                f"{median(each.tenth_ms):,.0f}",
                f"{median(each.tenth_ms) / median(deployed[0].tenth_ms):.2f}",
                f"{median(ratios):.2f}",
                between((min(ratios), max(ratios))),
                verdict(bar) if each.function.is_ours else NONE,
            ]
        )
    return table


def _ratios(
    deployed: _Deployed, by_name: Mapping[str, _Deployed], times: Callable[[_Deployed], list[float]]
) -> list[float]:
    """Round by round, how many times as long as pydantic by hand."""
    other = by_name[COMPARED[deployed.function.beside].name]
    return [ours / theirs for ours, theirs in zip(times(deployed), times(other), strict=True)]


def _client(interpreter: Interpreter, folder: Path, beside: tuple[str, ...]) -> Path:
    """What Lambda's runtime has, compiled."""
    client = runtime_client(folder / "-".join(["client", *beside]))
    if beside:
        _copy(environment(interpreter, *beside), client)
    compileall(client)
    return client


def _deploy(interpreter: Interpreter, function: Function, folder: Path, client: Path) -> _Deployed:
    compiled, source = folder / "compiled", folder / "source"
    for task in (compiled, source):
        _install(interpreter, function, task)
    if function.is_ours:
        options = ("--partner", "stripe", "--python", sys.executable)
        command = [sys.executable, "-m", "partner_events.cli", "pack", str(compiled), *options]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
    else:
        compileall(compiled)
    for task in (compiled, source):
        _add_handler(function, task)
    # One's own code, too: what is compiled anew at a start would count for whoever has more of it.
    compileall(compiled / "bench", compiled / "handler.py")
    return _Deployed(function, compiled, source, client)


def _install(interpreter: Interpreter, function: Function, task: Path) -> None:
    """What pip installs into a folder."""
    task.mkdir(parents=True)
    if function.requires:
        _copy(environment(interpreter, *function.requires), task)
    if function.is_ours:
        library = ROOT / "src" / "partner_events"
        shutil.copytree(library, task / library.name, ignore=shutil.ignore_patterns("__pycache__"))


def _copy(installed_in: Interpreter, task: Path) -> None:
    for dist in installed(installed_in):
        for file in dist.files or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                (task / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(dist.locate_file(file)), task / file)


def _add_handler(function: Function, task: Path) -> None:
    measured = ROOT / "bench" / "measured"
    package = task / "bench" / "measured"
    package.mkdir(parents=True)
    for name in {"__init__", "written_models", *HANDLERS, function.module}:
        shutil.copyfile(measured / f"{name}.py", package / f"{name}.py")
    (task / "bench" / "__init__.py").touch()
    (task / "handler.py").write_text(
        f"from bench.measured.{function.module} import handle\n\n\n"
        "def lambda_handler(event, context):\n    return handle(event)\n",
        encoding="utf-8",
    )


def compileall(*paths: Path) -> None:
    """Compiles what is in folders as deployment guides say; what does not compile, nobody imports."""
    command = [sys.executable, "-I", "-m", "compileall", "-qq", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*command, *map(str, paths)], check=False, capture_output=True, timeout=600)


def _first(task: Path, client: Path, folder: Path, limited: Throttle | None = None) -> tuple[float, float]:
    """How many milliseconds a fresh environment takes to answer its first event, and how many of CPU."""
    event = sample("payment_intent.succeeded")
    cpu, start = cpu_of_children(), time.perf_counter()
    no_writing = {"PYTHONDONTWRITEBYTECODE": "1"}
    with LambdaEnvironment(task, client, folder, "handler.lambda_handler", **no_writing) as started:
        if limited:
            limited.hold(started.process.pid)
        answer = started.invoke(event)
        took = time.perf_counter() - start
    if answer.error:
        raise RuntimeError(f"{task}: {answer.error}")
    return took * 1000, (cpu_of_children() - cpu) * 1000


def _row(deployed: _Deployed, by_name: Mapping[str, _Deployed]) -> list[str]:
    compiled = median(deployed.compiled_ms)
    ratios = _ratios(deployed, by_name, lambda found: found.compiled_ms)
    low, ratio, high = quantiles(ratios, n=4)
    size, count = _zip(deployed.compiled)
    bars = [Bar("zip", size, ZIP_MB), Bar("first response", ratio, 1.0)]
    # What is deployed is the same, whatever the runtime has.
    zipped = (f"{size:.2f}", str(count), f"{_zip(deployed.source)[0]:.2f}")
    return [
        deployed.function.name,
        f"{compiled:.0f}",
        f"{compiled / median(by_name[JSON.name].compiled_ms):.2f}",
        f"{ratio:.2f}",
        between((low, high)),
        f"{median(deployed.compiled_cpu_ms):.0f}",
        f"{median(deployed.source_ms):.0f}" if deployed.source_ms else NONE,
        *([NONE] * 3 if deployed.function.beside else zipped),
        verdict(*bars) if deployed.function.is_ours else NONE,
    ]


def _zip(folder: Path) -> tuple[float, int]:
    """Megabytes of a folder as a zip file, and how many files are in it."""
    target = folder.with_suffix(".zip")
    files = [path for path in folder.rglob("*") if path.is_file()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for path in files:
            file.write(path, path.relative_to(folder))
    return target.stat().st_size / 1e6, len(files)
