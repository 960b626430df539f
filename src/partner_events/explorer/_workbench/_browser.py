"""The workbench in a browser: what Pyodide runs."""

from __future__ import annotations

import json
from pkgutil import get_data

from partner_events.explorer._workbench._answers import answer
from partner_events.patterns._advice.shapes import use_table

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable

TABLE = "shapes.json"
"""The file beside this one that says what is documented of fields; only the archive for browsers has it."""


def start() -> Callable[[str], str]:
    """`answer`, which looks fields up in the archive's table from now on.

    Raises:
        OSError: This was not loaded from the archive.
    """
    found = get_data(__name__.rpartition(".")[0], TABLE)
    assert found is not None
    use_table(json.loads(found))
    return answer
