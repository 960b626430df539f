"""Modules of the user's that a command line names."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from partner_events.cli._errors import Failure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from types import ModuleType


def import_named(name: str) -> ModuleType:
    """Import a module of the user's, also from the directory in which the command runs.

    Raises:
        Failure: It cannot be imported.
    """
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    try:
        return import_module(name)
    # Whatever the module raises: without its name nobody knows where to look.
    except Exception as error:
        raise Failure(f"the module {name} cannot be imported: {type(error).__name__}: {error}") from error
