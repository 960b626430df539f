"""pyarrow, which is imported when a table is asked for, and not before."""

from __future__ import annotations

from partner_events._base.lazy import module

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Any

NO_PYARROW = "tables need pyarrow: pip install 'partner-events[tables]'"


def _imported(name: str) -> Any:
    try:
        return module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "pyarrow":
            raise
        raise ModuleNotFoundError(NO_PYARROW, name="pyarrow") from error


pa = _imported("pyarrow")
pc = _imported("pyarrow.compute")
pq = _imported("pyarrow.parquet")
