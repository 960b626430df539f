"""Type checkers: they agree with all that is written here, and report what a user does wrong."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT
from support.budget import THOROUGH

pytestmark = pytest.mark.tools
pytest.importorskip("mypy")
pytest.importorskip("pyright")

CHECKED = (
    *("src", "codegen", "bench", "demo", "pythons", "release", "tests", "typing_tests"),
    *("docs/examples", "website"),
)
# Everything for the lowest Python, which takes minutes; for the others, uses of the library.
FOLDERS = {
    "3.11": CHECKED,
    **dict.fromkeys(("3.12", "3.13", "3.14", "3.15"), ("typing_tests",)),
}
MYPY_IS_TOLD = ("3.11", "3.15") if THOROUGH else ("3.11",)
CONFIG = ROOT / "typing_tests" / "pyrightconfig.json"
# The cache is of these tests alone: nothing else that runs at the same time writes it.
CACHE = ROOT / ".cache" / "tests" / "mypy"
MYPY = (sys.executable, "-m", "mypy", f"--config-file={ROOT / 'pyproject.toml'}", f"--cache-dir={CACHE}")
PYRIGHT = (sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}", "--outputjson")

# PYTHONPATH: also where the package is not installed. PATH: what --verifytypes looks for pydantic with is
# the first `python` there, whatever --pythonpath says.
ENVIRONMENT = {
    **os.environ,
    "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
    "PYTHONPATH": str(ROOT / "src"),
    "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
}

HEAD = """\
from collections.abc import Callable
from typing import assert_type

from partner_events import parse_event
from partner_events.stripe import ChargeRefunded, InvoicePaid, PaymentIntentSucceeded
from partner_events.stripe.models import Charge


def handler(event: PaymentIntentSucceeded) -> int:
    assert_type(event.payload.currency, str)
    return event.payload.amount


def use(handler: Callable[[InvoicePaid], int]) -> None:
    print(handler)


def wrong(raw: dict[str, object], event: PaymentIntentSucceeded | ChargeRefunded, paid: InvoicePaid) -> None:
    handler(parse_event(raw, PaymentIntentSucceeded))
"""


@dataclass(frozen=True)
class Wrong:
    """A wrong line, and what the checkers call it."""

    what: str
    line: str
    mypy: str
    pyright: str


WRONG = (
    Wrong("field", "print(paid.payload.totl)", "attr-defined", "reportAttributeAccessIssue"),
    Wrong("field of one kind", "print(event.payload.refunded)", "union-attr", "reportAttributeAccessIssue"),
    Wrong(
        "field of None",
        "print(paid.payload.shipping_cost.amount_total)",
        "union-attr",
        "reportOptionalMemberAccess",
    ),
    Wrong("expected class", "parse_event(raw, Charge)", "type-var", "reportArgumentType"),
    Wrong("handler", "handler(paid)", "arg-type", "reportArgumentType"),
    Wrong("handler of a union", "handler(event)", "arg-type", "reportArgumentType"),
    Wrong("event of any kind", "handler(parse_event(raw))", "arg-type", "reportArgumentType"),
    Wrong("signature", "use(handler)", "arg-type", "reportArgumentType"),
    Wrong("assignment", "paid.payload.total = 1", "misc", "reportAttributeAccessIssue"),
    Wrong("assignment to the envelope", "paid.region = 'x'", "misc", "reportAttributeAccessIssue"),
    Wrong("kind", "print(event.kind == 'refund')", "comparison-overlap", "reportUnnecessaryComparison"),
    Wrong("claimed type", "assert_type(paid.payload.total, str)", "assert-type", "reportAssertTypeFailure"),
    Wrong("unneeded ignore of mypy", "print(paid.id)  # type: ignore[misc]", "unused-ignore", ""),
    Wrong(
        "unneeded ignore of pyright",
        "print(paid.id)  # pyright: ignore[reportCallIssue]",
        "",
        "reportUnnecessaryTypeIgnoreComment",
    ),
    Wrong(
        "ignore of everything",
        "print(paid.idd)  # type: ignore",
        "ignore-without-code",
        "reportAttributeAccessIssue",
    ),
)


@pytest.fixture(scope="module")
def wrong_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module of a user's that is right but for the wrong lines."""
    folder = tmp_path_factory.mktemp("wrong")
    path = folder / "wrong.py"
    path.write_text(HEAD + "".join(f"    {wrong.line}\n" for wrong in WRONG), encoding="utf-8")
    configuration(folder, [folder])
    return path


def configuration(folder: Path, include: list[Path]) -> Path:
    """Our configuration of pyright, for other files, which it takes no absolute paths of."""
    path = folder / "pyrightconfig.json"
    files = [os.path.relpath(each, folder) for each in include]
    path.write_text(json.dumps({"extends": str(CONFIG), "include": files}), encoding="utf-8")
    return path


Runs = dict[str, Future[str]]


@pytest.fixture(scope="module")
def runs(wrong_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Runs]:
    """What the checkers print, each of them run once; mypy beside pyright, and never beside itself."""
    verify = [*PYRIGHT, "--verifytypes=partner_events", "--ignoreexternal"]
    commands: dict[str, list[str]] = {}
    for python, folders in FOLDERS.items():
        if python in MYPY_IS_TOLD:
            commands[f"mypy {python}"] = [*MYPY, f"--python-version={python}", *folders]
        project = configuration(tmp_path_factory.mktemp("pyright"), [ROOT / folder for folder in folders])
        commands[f"pyright {python}"] = [*PYRIGHT, f"--pythonversion={python}", f"--project={project}"]
    commands["completeness"] = verify
    commands["wrong, mypy"] = [*MYPY, "--output=json", "--python-version=3.11", str(wrong_file)]
    commands["wrong, pyright"] = [*PYRIGHT, f"--project={wrong_file.parent}"]
    with ThreadPoolExecutor(max_workers=1) as mypy, ThreadPoolExecutor(max_workers=1) as pyright:
        yield {
            name: (mypy if "mypy" in name else pyright).submit(output, command)
            for name, command in commands.items()
        }


def output(command: list[str]) -> str:
    run = subprocess.run(
        command, capture_output=True, text=True, timeout=900, check=False, cwd=ROOT, env=ENVIRONMENT
    )
    # Both end with 1 if there is something to report, and with more if they could not do their work.
    assert run.returncode in (0, 1), run.stderr
    return run.stdout


def sources(folders: tuple[str, ...]) -> list[Path]:
    """The files that there are to check."""
    return [path for folder in folders for path in (ROOT / folder).rglob("*.py*") if path.suffix != ".pyc"]


def modules(folders: tuple[str, ...]) -> set[Path]:
    """The modules that there are to check: a stub stands for its module."""
    return {path.with_suffix("") for path in sources(folders)}


# What mypy says of the others is what pyright says, which is told each of them: mypy takes six times as long.
@pytest.mark.parametrize("python", MYPY_IS_TOLD)
def test_mypy_has_nothing_to_report(runs: Runs, python: str) -> None:
    """In strict mode, about any file of ours, an unneeded or nameless suppression included."""
    reported = runs[f"mypy {python}"].result()

    count = len(modules(FOLDERS[python]))
    assert reported == f"Success: no issues found in {count} source files\n"


@pytest.mark.parametrize("python", FOLDERS)
def test_pyright_has_nothing_to_report(runs: Runs, python: str) -> None:
    """In strict mode, about any file of ours, an unneeded suppression included."""
    report = json.loads(runs[f"pyright {python}"].result())

    assert [places_of(found) for found in report["generalDiagnostics"]] == []
    assert report["summary"]["filesAnalyzed"] == len(sources(FOLDERS[python]))


def places_of(diagnostic: dict[str, Any]) -> str:
    """Where and what, as short as a checker's line."""
    return f"{diagnostic['file']}:{diagnostic['range']['start']['line'] + 1}: {diagnostic['message']}"


def test_every_public_type_is_known(runs: Runs) -> None:
    """To a user's checker, whatever it infers: pyright calls that a completeness of 1."""
    report = json.loads(runs["completeness"].result())["typeCompleteness"]

    unclear = [
        symbol["name"]
        for symbol in report["symbols"]
        if symbol["isExported"] and (symbol["isTypeAmbiguous"] or not symbol["isTypeKnown"])
    ]
    assert unclear == []
    assert report["completenessScore"] == 1
    assert report["exportedSymbolCounts"]["withKnownType"] > 30_000
    assert Path(report["pyTypedPath"]) == ROOT / "src" / "partner_events" / "py.typed"


def test_mypy_reads_no_event_loop_for_a_handler(tmp_path: Path) -> None:
    """Sockets and processes come with `asyncio`, and a handler that awaits nothing has no use for them."""
    handler = ROOT / "bench" / "checked" / "ours.py"
    # pydantic names rich in an annotation, and rich IPython, which few functions have.
    config = tmp_path / "mypy.ini"
    config.write_text("[mypy]\nstrict = True\n[mypy-IPython.*]\nfollow_imports = skip\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "mypy",
        f"--config-file={config}",
        "--verbose",
        f"--cache-dir={tmp_path}",
    ]
    command.append(str(handler))
    run = subprocess.run(
        command, capture_output=True, text=True, timeout=600, check=False, cwd=tmp_path, env=ENVIRONMENT
    )

    read = set(re.findall(r"^LOG: +Parsing .*\(([\w.]+)\)$", run.stderr, re.MULTILINE))

    assert {"partner_events._base.event_loop", "partner_events.dedupe"} <= read
    assert read & {"asyncio", "socket", "ssl", "multiprocessing"} == set()


def test_written_stubs_say_what_their_modules_do() -> None:
    """As mypy's stubtest compares them: mypy itself checks no module that has a stub."""
    modules = [
        f"partner_events.{name}" for name in ("_base.event_loop", "_events.overloads", "_router.handlers")
    ]

    reported = output([sys.executable, "-m", "mypy.stubtest", *modules])

    assert reported == "Success: no issues found in 3 modules\n"


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.what)
def test_mypy_reports_what_is_wrong(runs: Runs, wrong: Wrong) -> None:
    """On its line and by its name."""
    lines = map(json.loads, runs["wrong, mypy"].result().splitlines())

    reported = {
        line["code"] for line in lines if line["line"] == line_of(wrong) and line["severity"] == "error"
    }

    assert reported == codes(wrong.mypy)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.what)
def test_pyright_reports_what_is_wrong(runs: Runs, wrong: Wrong) -> None:
    """On its line and by its name."""
    report = json.loads(runs["wrong, pyright"].result())

    found = report["generalDiagnostics"]
    rules = {each["rule"] for each in found if each["range"]["start"]["line"] + 1 == line_of(wrong)}

    # Of what is not there the type is unknown, too.
    assert {rule for rule in rules if not rule.startswith("reportUnknown")} == codes(wrong.pyright)


def test_nothing_else_of_the_wrong_file_is_reported(runs: Runs) -> None:
    """The reports are about the wrong lines, and not about a module that cannot be read."""
    first = line_of(WRONG[0])

    by_mypy = [json.loads(line)["line"] for line in runs["wrong, mypy"].result().splitlines()]
    by_pyright = json.loads(runs["wrong, pyright"].result())["generalDiagnostics"]

    assert min(by_mypy) == first
    assert min(each["range"]["start"]["line"] + 1 for each in by_pyright) == first


def line_of(wrong: Wrong) -> int:
    return HEAD.count("\n") + 1 + WRONG.index(wrong)


def codes(code: str) -> set[str]:
    return {code} if code else set()


@pytest.mark.parametrize("path", sorted((ROOT / "typing_tests").glob("*.py")), ids=lambda path: path.stem)
def test_typing_tests_hold_right_and_wrong_uses(path: Path) -> None:
    """Claims of types, and lines that both checkers must report: an unneeded ignore is an error."""
    text = path.read_text(encoding="utf-8")

    right, _, wrong = text.partition("\n# Wrong\n")

    assert "assert_type(" in right
    assert "ignore[" not in right.partition("\n# Right\n")[2]
    assert wrong.count("# type: ignore[") >= 2
    assert wrong.count("# pyright: ignore[") >= 2
