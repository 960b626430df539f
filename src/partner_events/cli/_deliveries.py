"""The deliveries of an input, one by one, and the errors where there is none."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._kinds.carried import open_deliveries
from partner_events._wire.json import dotted, is_object
from partner_events.cli._input import Document, documents
from partner_events.errors import InvalidEventError, UnknownCarrierError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO, TypeAlias

    from partner_events._wire.carriers import Carried
    from partner_events._wire.records import CarrierRecord

    Json: TypeAlias = dict[str, object]


class Found(Value):
    """A delivery. ``where`` is its position in the input; empty if it is the whole input."""

    __slots__ = ("where", "delivery")

    where: str
    delivery: Json


class Bad(Value):
    """A part of the input that is not a delivery. ``where`` is its position, ``error`` says why."""

    __slots__ = ("where", "error")

    where: str
    error: InvalidEventError


def deliveries(stream: BinaryIO) -> Iterator[Found | Bad]:
    """The deliveries of an input, in order and from any carrier; a bad one does not stop the rest."""
    for document in documents(stream):
        yield from _opened(document)


def any_objects(stream: BinaryIO) -> Iterator[Found | Bad]:
    """Like `deliveries`, but an object without an envelope counts as a delivery, too."""
    for found in deliveries(stream):
        is_other = isinstance(found, Bad) and isinstance(found.error, UnknownCarrierError)
        raw = found.error.raw if isinstance(found, Bad) and is_other else None
        yield Found(found.where, raw) if is_object(raw) else found


def _opened(document: Document) -> Iterator[Found | Bad]:
    try:
        opened = open_deliveries(document.raw)
    except InvalidEventError as error:
        yield Bad(document.where, error)
        return
    for record in opened:
        for carried in record.inside:
            yield _found(document.where, carried)


def _found(where: str, carried: Carried) -> Found | Bad:
    where = ", ".join(filter(None, (where, _path_of(carried.record))))
    if carried.delivery is not None:
        return Found(where, carried.delivery)
    return Bad(where, carried.error or InvalidEventError("not an EventBridge delivery"))


def _path_of(record: CarrierRecord | None) -> str:
    """The path of a carrier record through the records that contain it."""
    steps: list[str] = []
    while record is not None:
        steps.append(dotted(record.path))
        record = record.inner
    return ".".join(filter(None, steps))
