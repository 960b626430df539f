"""Functions as they are deployed, run by AWS's own runtime client: the first response, and the zip file."""

import shutil
import subprocess
import sys
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from bench.deliveries import sample
from bench.lambda_runtime import LambdaEnvironment, runtime_client
from bench.processes import cpu_of_children
from bench.report import NONE, Bar, Table, verdict
from bench.sizes import is_installed, with_requirements
from bench.stage import ROOT

ZIP_MB = 5
BY_HAND = "pydantic, written by hand"

_COLUMNS = (
    "what",
    "first response, ms",
    "times json by hand",
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


JSON = Function("json by hand", "json_by_hand")
OURS = Function("partner_events, packed", "ours", ("pydantic",))
FUNCTIONS = (
    JSON,
    Function("powertools data class", "powertools_data_class", ("aws-lambda-powertools",)),
    Function(BY_HAND, "handwritten", ("pydantic",)),
    Function("powertools parser", "powertools_parser", ("aws-lambda-powertools", "pydantic")),
    OURS,
)


@dataclass
class _Deployed:
    """A function's folder, with and without bytecode, and how long it took to answer."""

    function: Function
    compiled: Path
    source: Path
    compiled_ms: list[float] = field(default_factory=list[float])
    compiled_cpu_ms: list[float] = field(default_factory=list[float])
    source_ms: list[float] = field(default_factory=list[float])


def functions(folder: Path, rounds: int) -> Table:
    """The comparison, all in one run, in turn."""
    table = Table(f"A deployed function: Python {sys.version.split()[0]}", _note(rounds), _COLUMNS)
    if not is_installed(["awslambdaric"]):
        table.rows.append(["awslambdaric is not installed", *[NONE] * (len(_COLUMNS) - 1)])
        return table
    client = runtime_client(folder / "client")
    compileall(client)
    deployed = [_deploy(each, folder / each.module) for each in FUNCTIONS if is_installed(each.requires)]
    for turn in range(-1, rounds):
        for each in deployed:
            (compiled, cpu), (source, _) = (
                _first(task, client, folder) for task in (each.compiled, each.source)
            )
            # The first round, numbered -1, only brings files into the system's cache.
            if turn >= 0:
                each.compiled_ms.append(compiled)
                each.compiled_cpu_ms.append(cpu)
                each.source_ms.append(source)
    base = median(deployed[0].compiled_ms)
    by_hand = next((median(each.compiled_ms) for each in deployed if each.function.name == BY_HAND), base)
    table.rows += [_row(each, base, by_hand) for each in deployed]
    return table


def _note(rounds: int) -> str:
    return (
        "The amount of a payment intent, as the answer of a function that awslambdaric runs against a "
        "runtime API on 127.0.0.1: from the start of the process to its first response, the runtime client "
        f"included. Medians of {rounds}, in turn. Libraries are compiled with `unchecked-hash`, ours with "
        f"`partner-events pack --partner stripe`. Bars: {ZIP_MB} MB, and the first response of pydantic by "
        "hand."
    )


def _deploy(function: Function, folder: Path) -> _Deployed:
    compiled, source = folder / "compiled", folder / "source"
    for task in (compiled, source):
        _install(function, task)
    if function is OURS:
        options = ("--partner", "stripe", "--python", sys.executable)
        command = [sys.executable, "-m", "partner_events.cli", "pack", str(compiled), *options]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
    else:
        compileall(compiled)
    for task in (compiled, source):
        _add_handler(function, task)
    return _Deployed(function, compiled, source)


def _install(function: Function, task: Path) -> None:
    """What pip installs into a folder."""
    task.mkdir(parents=True)
    for dist in with_requirements(function.requires):
        for file in dist.files or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                (task / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(dist.locate_file(file)), task / file)
    if function is OURS:
        library = ROOT / "src" / "partner_events"
        shutil.copytree(library, task / library.name, ignore=shutil.ignore_patterns("__pycache__"))


def _add_handler(function: Function, task: Path) -> None:
    measured = ROOT / "bench" / "measured"
    package = task / "bench" / "measured"
    package.mkdir(parents=True)
    for name in {"__init__", "written_models", function.module}:
        shutil.copyfile(measured / f"{name}.py", package / f"{name}.py")
    (task / "bench" / "__init__.py").touch()
    (task / "handler.py").write_text(
        f"from bench.measured.{function.module} import handle\n\n\n"
        "def lambda_handler(event, context):\n    return handle(event)\n",
        encoding="utf-8",
    )


def compileall(folder: Path) -> None:
    """Compiles what is in a folder as deployment guides say; what does not compile, nobody imports."""
    command = [sys.executable, "-I", "-m", "compileall", "-qq", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*command, str(folder)], check=False, capture_output=True, timeout=600)


def _first(task: Path, client: Path, folder: Path) -> tuple[float, float]:
    """How many milliseconds a fresh environment takes to answer its first event, and how many of CPU."""
    event = sample("payment_intent.succeeded")
    cpu, start = cpu_of_children(), time.perf_counter()
    no_writing = {"PYTHONDONTWRITEBYTECODE": "1"}
    with LambdaEnvironment(task, client, folder, "handler.lambda_handler", **no_writing) as environment:
        answer = environment.invoke(event)
        took = time.perf_counter() - start
    if answer.error:
        raise RuntimeError(f"{task}: {answer.error}")
    return took * 1000, (cpu_of_children() - cpu) * 1000


def _row(deployed: _Deployed, base: float, by_hand: float) -> list[str]:
    compiled, source = median(deployed.compiled_ms), median(deployed.source_ms)
    size, count = _zip(deployed.compiled)
    bars = [Bar("zip", size, ZIP_MB), Bar("first response", compiled, by_hand)]
    return [
        deployed.function.name,
        f"{compiled:.0f}",
        f"{compiled / base:.2f}",
        f"{median(deployed.compiled_cpu_ms):.0f}",
        f"{source:.0f}",
        f"{size:.2f}",
        str(count),
        f"{_zip(deployed.source)[0]:.2f}",
        verdict(*bars) if deployed.function is OURS else NONE,
    ]


def _zip(folder: Path) -> tuple[float, int]:
    """Megabytes of a folder as a zip file, and how many files are in it."""
    target = folder.with_suffix(".zip")
    files = [path for path in folder.rglob("*") if path.is_file()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for path in files:
            file.write(path, path.relative_to(folder))
    return target.stat().st_size / 1e6, len(files)
