"""The records of an input, as filters of event source mappings and pipes see them."""

from __future__ import annotations

from partner_events._wire.json import is_object, json_type
from partner_events.cli._input import located
from partner_events.patterns._records.content import records_in
from partner_events.recorded import UnreadableError
from partner_events.recorded._read import Held, values_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def records(names: Sequence[str]) -> Iterator[tuple[str, dict[str, object] | UnreadableError]]:
    """Each record in files, or each delivery, with where it is; empty if it is the whole input.

    Raises:
        OSError: There is no such file.
    """
    for where, found in located(names, values_of):
        if isinstance(found, UnreadableError):
            yield where, found
            continue
        several = records_in(found.value)
        if several is None:
            yield where, _object(found, found.value)
            continue
        for number, each in enumerate(several, 1):
            yield ", ".join(filter(None, (where, f"record {number}"))), _object(found, each)


def _object(found: Held, value: object) -> dict[str, object] | UnreadableError:
    if is_object(value):
        return value
    reason = f"{json_type(value)}, where records or deliveries are objects"
    return UnreadableError(found.file, found.place, reason)
