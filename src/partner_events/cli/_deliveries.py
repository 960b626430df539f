"""The events of an input, one after the other, and what in it is none."""

from __future__ import annotations

from partner_events._event import PartnerEvent
from partner_events._parsing import parse_event
from partner_events.cli._input import Document, documents
from partner_events.errors import InvalidEventError, Record

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO


class Parsed(Record):
    """An event, and where in the input it was; empty if the input is this one delivery."""

    __slots__ = ("where", "event")

    where: str
    event: PartnerEvent


class Bad(Record):
    """Where in the input there is no delivery, and why it is none."""

    __slots__ = ("where", "error")

    where: str
    error: InvalidEventError


def deliveries(stream: BinaryIO, *, strict: bool) -> Iterator[Parsed | Bad]:
    """What an input has, in its order, as it comes; what is bad does not stop the rest."""
    for document in documents(stream):
        yield from _events(document, strict=strict)


def _events(document: Document, *, strict: bool) -> Iterator[Parsed | Bad]:
    try:
        yield Parsed(document.where, parse_event(document.raw, strict=strict))
    except InvalidEventError as error:
        yield Bad(document.where, error)
