"""The records of an input, as filters of event source mappings and pipes see them."""

from __future__ import annotations

from partner_events._wire.json import is_object, loads
from partner_events.cli._input import documents
from partner_events.patterns._records.content import records_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO


def records(stream: BinaryIO) -> Iterator[tuple[str, dict[str, object]]]:
    """Each record of an input, or each delivery, with where it is; empty if it is the whole input.

    Raises:
        InvalidEventError: A part of the input is not a JSON object.
    """
    for document in documents(stream):
        raw = document.raw
        value: object = loads(raw) if isinstance(raw, bytes) else raw
        several = records_in(value)
        if several is None:
            yield document.where, _object(value)
            continue
        for number, each in enumerate(several, 1):
            yield ", ".join(filter(None, (document.where, f"record {number}"))), _object(each)


def _object(value: object) -> dict[str, object]:
    if is_object(value):
        return value
    from partner_events.patterns._matching.events import not_json

    raise not_json(value, "it is not a JSON object; pass records, or deliveries")
