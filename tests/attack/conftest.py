"""Runs commands in this process, as many as an attack needs."""

import io
import sys
from collections.abc import Callable
from typing import TypeAlias

import pytest


class Ran:
    """What a command wrote and answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


Command: TypeAlias = Callable[..., Ran]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Command:
    """Runs a command; with colours, so that what is not ours would be seen between them."""
    from partner_events.cli._app import run

    def call(*arguments: str, stdin: str = "", colour: bool = True) -> Ran:
        monkeypatch.setenv("FORCE_COLOR", "1" if colour else "")
        given = io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8", "surrogatepass")), encoding="utf-8")
        written = io.BytesIO(), io.BytesIO()
        out, err = (io.TextIOWrapper(each, encoding="utf-8") for each in written)
        with monkeypatch.context() as patched:
            patched.setattr(sys, "stdin", given)
            patched.setattr(sys, "stdout", out)
            patched.setattr(sys, "stderr", err)
            code = run(arguments)
            out.flush()
            err.flush()
        return Ran(code, *(each.getvalue().decode() for each in written))

    return call
