"""What an editor asks of a tool about some code, and jedi as the one that answers."""

import sys
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from conftest import ROOT


class Editor(Protocol):
    """What an editor asks of a tool, at the end of some code."""

    def completions(self, code: str) -> list[str]: ...
    def hover(self, code: str) -> str: ...


class Jedi:
    """jedi, as many an editor uses it: with a process of its own, where pytest's import hooks are not."""

    def __init__(self, folder: Path) -> None:
        self._jedi: Any = _jedi()
        self._folder = folder
        self._environment = self._jedi.create_environment(sys.prefix, safe=False)

    def completions(self, code: str) -> list[str]:
        return [completion.name for completion in self._script(code).complete()]

    def hover(self, code: str) -> str:
        row, column = code.count("\n") + 1, len(code.split("\n")[-1]) - 1
        return "\n".join(name.docstring() for name in self._script(code).help(row, column))

    def _script(self, code: str) -> Any:
        paths = (str(ROOT / "src"), str(self._folder))
        project = self._jedi.Project(self._folder, added_sys_path=paths, smart_sys_path=False)
        return self._jedi.Script(code, project=project, environment=self._environment)


@cache
def _jedi() -> Any:
    """The module, which has no types. Its cache is at home, which is this process's own."""
    return import_module("jedi")


@cache
def jedi() -> Jedi:
    """jedi where the package is at hand and nothing else."""
    return Jedi(ROOT / "src")


def completed(partner: str, name: str, typed: str) -> set[str]:
    """What jedi offers in a handler of an event class, at the end of some code about its `event`."""
    head = f"from partner_events.{partner} import {name}\n\ndef handler(event: {name}):\n    "
    return set(jedi().completions(head + typed))
