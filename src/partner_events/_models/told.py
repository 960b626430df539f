"""What the history of a field says to a reader who misses it."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from partner_events._models.history import FieldHistory, history_of


def told(model: type[BaseModel], wire: str) -> str:
    """A clause with a semicolon at its end, or nothing if nothing is known."""
    rows = history_of(model)
    history = rows.get(wire)
    if history is None:
        return ""
    said = [*_own(history), *_before(wire, rows)]
    return f"{', '.join(said)}; " if said else ""


def _own(history: FieldHistory) -> Iterator[str]:
    if history.only_expanded is not None:
        yield "it comes only in objects that are fetched, where the request expands it, and never in events"
    if history.is_undocumented:
        yield "no definition has it"
    if history.since and not history.until:
        yield f"documented since {history.since}"
    if history.until:
        yield f"documented until {history.until}"
    if history.replaced_by == "":
        yield "nothing took its place"
    elif history.replaced_by:
        owner, _, path = history.replaced_by.rpartition(":")
        yield f"now `{path}`{f' of {owner}' if owner else ''}"


def _before(wire: str, rows: Mapping[str, FieldHistory]) -> Iterator[str]:
    """What had a field's place before there was one."""
    found = [
        name
        for name, each in rows.items()
        if (each.replaced_by or "").partition(".")[0].partition("[")[0] == wire
    ]
    if found:
        yield f"before that {', '.join(f'`{name}`' for name in found)}"
