"""What a function is invoked with: recorded Lambda events and deliveries, samples, and carriers of them."""

from __future__ import annotations

import json
from io import BytesIO
from itertools import islice

from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._kinds.carried import open_deliveries
from partner_events._kinds.identify import identify_delivery
from partner_events._wire.json import is_object
from partner_events._wire.records import SYSTEM_METADATA
from partner_events.errors import InvalidEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from partner_events.catalog import Kind
    from partner_events.recorded import UnreadableError
    from partner_events.recorded._documents import Document

    Json = dict[str, object]

CARRIERS = ("firehose", "kinesis", "logs", "new-bus", "pipe", "sns", "sns-in-sqs", "sqs", "subscriber")
"""What may bring deliveries to a function; ``new-bus`` is a subscriber of one."""

INVOKING = ("Records", "records", "awslogs")
"""The keys of Lambda events of services that invoke functions."""

ALONE: Json = {}
"""In the place of a delivery that was sent alone: hundreds that are on their way would fill the caches of a
processor."""


class Input(Value):
    """One invocation's event.

    Attributes:
        where: Where it was recorded, or which sample it is.
        label: The kind of its deliveries.
        event: What the function gets.
        deliveries: What is inside it.
        recorded: Its text as it was recorded; None if it was made.
    """

    __slots__ = ("where", "label", "event", "deliveries", "recorded")

    where: str
    label: str
    event: object
    deliveries: Sequence[Json]
    recorded: str | None

    @property
    def text(self) -> bytes:
        """The event as JSON."""
        return (json.dumps(self.event) if self.recorded is None else self.recorded).encode()

    def sent(self) -> Input:
        """What is to be known of it when it is answered: of a delivery alone that is nothing inside it."""
        is_alone = len(self.deliveries) == 1 and self.event is self.deliveries[0]
        return Input(self.where, self.label, ALONE, (ALONE,), None) if is_alone else self


def of_delivery(delivery: Json, where: str, recorded: str | None = None) -> Input:
    """The invocation of a rule whose target is the function."""
    return Input(where, kind_of(delivery), delivery, (delivery,), recorded)


def recorded(
    names: Iterable[str], errors: Callable[[UnreadableError], object], *, is_one_of_several: bool = False
) -> Iterator[Input]:
    """The events in files: a Lambda event as it is, and each other delivery as an event.

    Where an event was recorded is its place, with the name of its file if there are several.

    Raises:
        OSError: There is no such file.
    """
    from partner_events.recorded._documents import Broken, documents
    from partner_events.recorded._errors import UnreadableError
    from partner_events.recorded._files import files_of
    from partner_events.recorded._texts import NotTextError, texts

    files = files_of(names)
    are_named = is_one_of_several or len(files) > 1
    for file in files:
        before = f"{shown(file.name)}: " if are_named else ""
        try:
            with file.open() as opened:
                for document in documents(texts(opened)):
                    if isinstance(document, Broken):
                        errors(UnreadableError(file.name, document.place, document.reason))
                    else:
                        yield from _of_document(document, file.name, before, errors)
        except NotTextError as error:
            errors(UnreadableError(file.name, "", str(error)))


def _of_document(
    document: Document, file: str, before: str, errors: Callable[[UnreadableError], object]
) -> Iterator[Input]:
    from partner_events.recorded._errors import UnreadableError
    from partner_events.recorded._read import deliveries_in

    value, place = document.value, document.place
    text: str | None = document.text
    if document.name is not None:
        value, text = {**(document.around or {}), document.name: [value]}, None
    where = f"{before}{place}" if place else shown(file)
    if is_object(value) and _is_delivery(value):
        yield of_delivery(value, where, text)
    elif is_object(value) and (SYSTEM_METADATA in value or not value.keys().isdisjoint(INVOKING)):
        try:
            inside = _inside(value)
        except InvalidEventError as error:
            errors(UnreadableError(file, place, str(error), error))
        else:
            yield Input(where, _labelled(inside), value, inside, text)
    else:
        # An answer of AWS's, a page of a list, a letter: what is in it did not come to a function like this.
        for found in deliveries_in(BytesIO(json.dumps(value).encode()), file):
            if isinstance(found, UnreadableError):
                errors(UnreadableError(file, _joined(place, found.place), found.reason, found.cause))
            else:
                at = _joined(place, found.place)
                yield of_delivery(found.delivery, f"{before}{at}" if at else where)


def _is_delivery(value: Mapping[str, object]) -> bool:
    """Whether it has an envelope; what is wrong in it, the function is to say."""
    return isinstance(value.get("source"), str) and isinstance(value.get("detail-type"), str)


def _inside(lambda_event: Json) -> list[Json]:
    """The deliveries in a Lambda event; what is none in it, the function is to say."""
    carried = (each for one in open_deliveries(lambda_event) for each in one.inside)
    return [each.delivery for each in carried if each.delivery is not None]


def _joined(*places: str) -> str:
    return ", ".join(filter(None, places))


def samples(kinds: Sequence[Kind], given: Sequence[str], seeds: Iterable[int]) -> Iterator[Input]:
    """A sample of each kind and seed."""
    from partner_events.cli._kinds import event_class
    from partner_events.cli._overrides import overrides_of
    from partner_events.testing import sample

    classes = [event_class(kind) for kind in kinds]
    overrides = [overrides_of(cls, given) for cls in classes]
    for seed in seeds:
        for kind, cls, values in zip(kinds, classes, overrides, strict=True):
            delivery = sample(cls, values, seed=seed).to_dict()
            yield Input(f"sample {seed}", kind.kind, delivery, (delivery,), None)


def carried(inputs: Iterable[Input], carrier: str, size: int, times: int) -> Iterator[Input]:
    """The same deliveries as a carrier brings them, so many in a batch, and each batch so often."""
    from partner_events.cli._errors import Failure
    from partner_events.testing import CARRIERS as MAKERS
    from partner_events.testing import Record

    make = MAKERS[{"new-bus": "subscriber"}.get(carrier, carrier.replace("-", "_"))]
    singles = ((each.where, delivery) for each in inputs for delivery in each.deliveries)
    while batch := list(islice(singles, size)):
        deliveries = [delivery for _, delivery in batch]
        first, last = batch[0][0], batch[-1][0]
        where = first if first == last else f"{first} to {last}"
        for time in range(1, times + 1):
            try:
                event: object = make(*(Record(each, receive_count=time) for each in deliveries))
            except RecursionError:
                raise Failure(f"{where}: a delivery is nested deeper than Python encodes") from None
            yield Input(where, _labelled(deliveries), event, deliveries, None)


def repeated(inputs: Iterable[Input], times: int) -> Iterator[Input]:
    """Each event so often."""
    return (each for each in inputs for _ in range(times))


def kind_of(delivery: Mapping[str, object]) -> str:
    """The kind of a delivery, or for want of one its detail-type."""
    try:
        return identify_delivery({**delivery}).kind
    except InvalidEventError:
        detail_type = delivery.get("detail-type")
        return detail_type if isinstance(detail_type, str) else "?"


def _labelled(deliveries: Iterable[Mapping[str, object]]) -> str:
    kinds = list(dict.fromkeys(map(kind_of, deliveries)))
    more = f" and {len(kinds) - 1} more" if len(kinds) > 1 else ""
    return f"{kinds[0]}{more}" if kinds else "?"
