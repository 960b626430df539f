"""Where a code base reads fields that some version of a partner's API no longer has.

mypy or pyright says so. To them such a field is a property that is deprecated, once the constant
``PARTNER_EVENTS_SHOW_RETIRED`` is true, so what they do not check is not found: functions without
annotations, ``getattr`` with text, event patterns as JSON; and pyright does not look into the patterns of
``match``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.cli._errors import Failure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from partner_events.cli._version_changes import FieldChange

CONSTANT = "PARTNER_EVENTS_SHOW_RETIRED"

MYPY = re.compile(rf"{PACKAGE}\.[\w.]+\.(\w+)\.(\w+) is deprecated")
PYRIGHT = re.compile(r'getter for property "\w+" is deprecated\s+(\w+)\.(\w+): until')
FIELDS = "Fields"
"""What the names of classes of paths, for event patterns, have after the model's."""


class Usage(Value):
    """A place in a code base that reads a field.

    Attributes:
        file: The file.
        line: The line, from 1.
        change: The field, and what becomes of it.
    """

    __slots__ = ("file", "line", "change")

    file: str
    line: int
    change: FieldChange


class Report(Value):
    """What a type checker says of a line: a field, and the class that has it."""

    __slots__ = ("file", "line", "model", "name")

    file: str
    line: int
    model: str
    name: str


def usages(paths: Sequence[Path], changes: Sequence[FieldChange], checker: str | None) -> list[Usage]:
    """Where files read fields that are among those that are gone or moved.

    Args:
        paths: Files and directories of Python.
        changes: What differs between two versions.
        checker: ``mypy`` or ``pyright``; None for the first that is installed.

    Raises:
        Failure: There is no type checker, or it could not look.
    """
    name = checker or next((each for each in CHECKERS if find_spec(each)), None)
    if name is None or not find_spec(name):
        wanted = name or " or ".join(CHECKERS)
        raise Failure(
            f"to find what a code base reads, {wanted} must be installed beside it: pip install mypy"
        )
    lost = [each for each in changes if each.what in ("gone", "moved")]
    found = dict.fromkeys(
        Usage(report.file, report.line, change)
        for report in CHECKERS[name](paths)
        for change in lost
        if _is_about(report, change)
    )
    return sorted(found, key=lambda each: (each.file, each.line, each.change.path))


def _is_about(report: Report, change: FieldChange) -> bool:
    return report.name == change.name and report.model in (change.model, f"{change.model}{FIELDS}")


def _mypy(paths: Sequence[Path]) -> Iterator[Report]:
    options = ["--enable-error-code=deprecated", f"--always-true={CONSTANT}", "--output=json"]
    with TemporaryDirectory(prefix="partner-events-") as cache:
        text = _said("mypy", *options, "--no-error-summary", f"--cache-dir={cache}", "--", *map(str, paths))
    for line in text.splitlines():
        said = _json(line)
        if not is_object(said):
            raise _could_not_look("mypy", line)
        found = MYPY.search(str(said.get("message")))
        if said.get("code") == "deprecated" and found:
            yield Report(_relative(str(said["file"])), int(str(said["line"])), found[1], found[2])


def _pyright(paths: Sequence[Path]) -> Iterator[Report]:
    rules = {"reportDeprecated": "warning", "typeCheckingMode": "off", "defineConstant": {CONSTANT: True}}
    with TemporaryDirectory(prefix="partner-events-") as folder:
        project = Path(folder, "pyrightconfig.json")
        # It takes no absolute paths.
        include = [os.path.relpath(path.resolve(), Path(folder).resolve()) for path in paths]
        project.write_text(json.dumps({**rules, "include": include}), encoding="utf-8")
        text = _said("pyright", f"--project={project}", "--outputjson", f"--pythonpath={sys.executable}")
    said = _json(text)
    summary = said.get("summary") if is_object(said) else None
    if is_object(summary) and not summary.get("filesAnalyzed"):
        raise _could_not_look("pyright", f"it found no Python in {', '.join(map(str, paths))}")
    reports = said.get("generalDiagnostics") if is_object(said) else None
    if not is_array(reports):
        raise _could_not_look("pyright", text)
    for each in reports:
        if not is_object(each) or each.get("rule") != "reportDeprecated":
            continue
        found = PYRIGHT.search(str(each.get("message")))
        if found:
            yield Report(_relative(str(each["file"])), _line(each), found[1], found[2])


CHECKERS: dict[str, Callable[[Sequence[Path]], Iterator[Report]]] = {"mypy": _mypy, "pyright": _pyright}
"""Those that are asked, in this order."""


def _relative(file: str) -> str:
    """A file from where the command runs, if it is below, as one writes it."""
    path = Path(file)
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_absolute() and path.is_relative_to(here) else file


def _line(diagnostic: dict[str, object]) -> int:
    where = diagnostic.get("range")
    start = where.get("start") if is_object(where) else None
    line = start.get("line") if is_object(start) else None
    return line + 1 if isinstance(line, int) else 0


def _said(checker: str, *arguments: str) -> str:
    """What a checker prints. It ends with 1 where it has something to report."""
    done = subprocess.run(
        [sys.executable, "-m", checker, *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode not in (0, 1):
        raise _could_not_look(checker, done.stderr or done.stdout)
    return done.stdout


def _json(text: str) -> object:
    try:
        found: object = json.loads(text)
    except ValueError:
        return None
    return found


def _could_not_look(checker: str, said: str) -> Failure:
    lines = said.strip().splitlines() or ["it said nothing"]
    return Failure(f"{checker} could not look at the code: {lines[-1]}")
