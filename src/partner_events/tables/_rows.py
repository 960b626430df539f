"""Rows of deliveries: `to_arrow`, and `to_batch` for what calls it a batch at a time."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime
from functools import lru_cache

from partner_events._base.expected import check_several
from partner_events._events.event import IDENTIFIED, PartnerEvent, from_milliseconds, moment
from partner_events._events.parse import event_class, parse_identified
from partner_events._kinds.identify import identify_delivery
from partner_events._models.insides import keep, new_instance
from partner_events._wire.delivery import Identified, decode
from partner_events._wire.errors import InvalidEventError
from partner_events._wire.json import is_object
from partner_events._wire.records import INGESTION_TIME, CarrierRecord, kinesis_part
from partner_events.recorded._recorded import Recorded
from partner_events.tables._arrow import pa
from partner_events.tables._columns import Struct, is_key
from partner_events.tables._cover import Covering
from partner_events.tables._layout import DEVIATIONS, EXACT, EXTRA, NULLS, RAW, TIME
from partner_events.tables._notes import Batch, Places, is_utf8, json_text, step, texts
from partner_events.tables._schema import arrow_schema
from partner_events.tables._times import microseconds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    import pyarrow

    Event: TypeAlias = PartnerEvent | Recorded | Mapping[str, object] | str | bytes

ROWS = 2_000
"""The rows of a batch."""


def to_arrow(
    events: Iterable[Event],
    schema: pyarrow.Schema | None = None,
    *,
    mask: bool = True,
    judge: bool = False,
    raw: bool = False,
) -> pyarrow.Table:
    """A table of events or deliveries, with a row for each, in their order.

    Args:
        events: Typed events, deliveries, or their text; what `partner_events.recorded.read` yields, too.
        schema: The columns, from `arrow_schema`; by default those of all kinds that are there.
        mask: Whether secrets are covered, and what the partners' classes mark as sensitive.
        judge: Whether ``_deviations`` has all that an event's ``deviations()`` says, as the delivery's own
            API version documents it: absent fields and nulls, too. Each delivery is parsed for it.
        raw: Without a schema: whether there is a column ``_raw`` with each delivery as it arrived.

    Raises:
        InvalidEventError: One is not an EventBridge delivery, or lacks its partner's frame.

    Example:
        >>> table = to_arrow(read("deliveries/"))
        >>> table.column("kind").value_counts()
    """
    check_several(events, PartnerEvent)
    rows = [row_of(each) for each in events]
    if schema is None:
        schema = schema_of(rows, raw=raw)
    starts = range(0, len(rows), ROWS)
    made = [batch_of(rows[start : start + ROWS], schema, mask=mask, judge=judge) for start in starts]
    table: pyarrow.Table = pa.Table.from_batches(made, schema)
    return table


def to_batch(
    events: Iterable[Event], schema: pyarrow.Schema, *, mask: bool = True, judge: bool = False
) -> pyarrow.RecordBatch:
    """One batch of events or deliveries, with the columns of a schema: what `to_arrow` makes, in one piece.

    It needs nothing but the schema, so that it can run in other processes, as those of Spark.

    Raises:
        InvalidEventError: One is not an EventBridge delivery, or lacks its partner's frame.
    """
    check_several(events, PartnerEvent)
    batch: pyarrow.RecordBatch = batch_of([row_of(each) for each in events], schema, mask=mask, judge=judge)
    return batch


def schema_of(rows: Sequence[Row], *, raw: bool = False) -> Any:
    """The schema in which all rows fit with columns of their own."""
    classes = dict.fromkeys(event_class(each.identified) for each in rows)
    return arrow_schema(*classes, raw=raw)


class Row:
    """A delivery, and what was found out about it."""

    __slots__ = ("identified", "record", "text")

    def __init__(self, identified: Identified, record: CarrierRecord | None, text: str | None) -> None:
        self.identified: Identified = identified
        self.record: CarrierRecord | None = record
        self.text: str | None = text


def row_of(event: Event) -> Row:
    """The row of an event or delivery.

    Raises:
        InvalidEventError: It is not an EventBridge delivery, or lacks its partner's frame.
    """
    if isinstance(event, PartnerEvent):
        return Row(event.__event_identified__, event.carrier_record, None)
    if isinstance(event, Recorded):
        return Row(event.identify(), event.carrier_record, None)
    if isinstance(event, Identified):
        return Row(event, None, None)
    text = (
        event if isinstance(event, str) else event.decode() if isinstance(event, (bytes, bytearray)) else None
    )
    return Row(identify_delivery(decode(event)), None, text)


_roots: OrderedDict[int, tuple[Any, Struct]] = OrderedDict()
ROOTS = 64


def _root(schema: Any) -> Struct:
    """What builds the columns of the envelope: remembered, since it is the same for all batches."""
    # By identity: what a schema hashes to is found by writing all of it as text.
    known = _roots.get(id(schema))
    if known is not None and known[0] is schema:
        return known[1]
    root = Struct(None, [each for each in schema if not is_key(each)])
    _roots[id(schema)] = (schema, root)
    while len(_roots) > ROOTS:
        _roots.popitem(last=False)
    return root


def batch_of(rows: Sequence[Row], schema: Any, *, mask: bool, judge: bool = False) -> Any:
    """The batch of rows, whose secrets are covered as each row's class wants it."""
    if not mask:
        return _batch(rows, schema, None, judge)
    sensitive = [event_class(each.identified).__event_sensitive__ for each in rows]
    groups: dict[frozenset[str], list[int]] = {}
    for index, each in enumerate(sensitive):
        groups.setdefault(each, []).append(index)
    if len(groups) <= 1:
        return _batch(rows, schema, _covering(next(iter(groups), frozenset[str]())), judge)
    parts = [
        _batch([rows[index] for index in indices], schema, _covering(each), judge)
        for each, indices in groups.items()
    ]
    order = [index for indices in groups.values() for index in indices]
    back = sorted(range(len(order)), key=order.__getitem__)
    table = pa.Table.from_batches(parts, schema).combine_chunks()
    return table.take(pa.array(back)).combine_chunks().to_batches()[0]


@lru_cache(256)
def _covering(sensitive: frozenset[str]) -> Covering:
    return Covering(sensitive)


def _batch(rows: Sequence[Row], schema: Any, cover: Covering | None, judge: bool) -> Any:
    notes = Batch(len(rows), cover)
    root = _root(schema)
    envelopes: list[dict[str, Any]] = [each.identified.envelope for each in rows]
    for index, row in enumerate(rows):
        if row.identified.envelope is not row.identified.delivery:
            _note_lifted(index, row.identified, notes)
    made = dict(
        zip(
            (each.name for each in root.fields),
            root.inside(envelopes, Places(range(len(rows))), notes),
            strict=True,
        )
    )
    found = [each.identified for each in rows]
    if judge:
        for index, each in enumerate(found):
            _note_deviations(index, each, notes)
    keys = [each.key or (str(each.delivery["id"]), "envelope") for each in found]
    made["idempotency_key"] = _texts([key for key, _ in keys])
    made["idempotency_strength"] = _texts([strength for _, strength in keys])
    made["partner"] = _texts([each.partner for each in found])
    made["kind"] = _texts([each.kind for each in found])
    made["api_version"] = _texts([each.api_version for each in found])
    made["occurred_at"] = _times([occurred_at(each) for each in found])
    made["received_at"] = _times([received_at(each.record) for each in rows])
    made[EXTRA] = pa.array(texts(notes.extra), pa.string())
    made[DEVIATIONS] = pa.array(texts(notes.deviations), pa.string())
    made[EXACT] = pa.array(texts(notes.exact), pa.string())
    made[NULLS] = pa.array(notes.nulls(), pa.string())
    if RAW in schema.names:
        made[RAW] = pa.array([_raw(each, cover) for each in rows], pa.string())
    arrays = [made[each.name] for each in schema]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _texts(values: list[str | None]) -> Any:
    try:
        return pa.array(values, pa.string())
    except UnicodeEncodeError:
        return pa.array([each and each.encode(errors="replace").decode() for each in values], pa.string())


def _times(values: Sequence[datetime | None]) -> Any:
    return pa.array([None if each is None else microseconds(each) for each in values], pa.int64()).cast(TIME)


def _raw(row: Row, cover: Covering | None) -> str:
    if cover is not None:
        return json_text(cover.copy(row.identified.delivery))
    return row.text if row.text is not None and is_utf8(row.text) else json_text(row.identified.delivery)


def _note_lifted(index: int, identified: Identified, notes: Batch) -> None:
    """Note what arrived elsewhere or otherwise than the types have it, as examples on the web do."""
    for pointer, value in _differing(identified.envelope, identified.delivery, ""):
        notes.misfit(index, pointer, value, fits_type=True)


def _note_deviations(index: int, identified: Identified, notes: Batch) -> None:
    """Note where the delivery differs from what its own version documents."""
    try:
        deviations = parse_identified(identified, (), strict=False).deviations()
    except InvalidEventError:
        return
    for each in deviations:
        notes.deviates(index, "".join(map(step, each.path)), each.kind, each.value)


def _differing(lifted: object, arrived: object, pointer: str) -> Iterator[tuple[str, object]]:
    """What has to be put into a lifted delivery, so that it is the one that arrived."""
    if lifted is arrived:
        return
    if not (is_object(lifted) and is_object(arrived)) or not lifted.keys() <= arrived.keys():
        yield pointer, arrived
        return
    for name, value in arrived.items():
        if name in lifted:
            yield from _differing(lifted[name], value, pointer + step(name))
        else:
            yield pointer + step(name), value


# Times


def occurred_at(identified: Identified) -> datetime | None:
    """What the event's `occurred_at` is, without the event; the envelope's time if it does not say."""
    envelope = identified.envelope
    time = moment(envelope.get("time"))
    model = event_class(identified)
    if model.occurred_at is PartnerEvent.occurred_at:
        return time
    detail = envelope.get("detail")
    fields: dict[str, object] = {
        "detail": Look(detail) if is_object(detail) else detail,
        "detail_type": envelope.get("detail-type"),
        "source": envelope.get("source"),
        "time": time,
    }
    stand_in = new_instance(model, fields, None, set(), None)
    keep(stand_in, {IDENTIFIED: identified})
    try:
        return stand_in.occurred_at
    except (AttributeError, TypeError, ValueError, LookupError, OverflowError):
        return time


class Look(dict[str, object]):
    """A JSON object whose fields can be read as those of a model can."""

    __slots__ = ()

    def __getattr__(self, name: str) -> object:
        if name not in self:
            raise AttributeError(name)
        found = self[name]
        return Look(found) if is_object(found) else found


def received_at(record: CarrierRecord | None) -> datetime | None:
    """When the queue, topic or stream got what it brought; None if none did, or if it does not say."""
    while record is not None and record.inner is not None:
        record = record.inner
    if record is None or not is_object(record.raw):
        return None
    raw: Mapping[str, object] = record.raw
    match record.carrier:
        case "subscriber":
            return moment(record.attributes.get(INGESTION_TIME))
        case "sqs":
            sent = record.attributes.get("SentTimestamp", "")
            return from_milliseconds(int(sent)) if sent.isdecimal() and len(sent) < DIGITS else None
        case "sns":
            return moment(raw.get("Timestamp"))
        case "kinesis":
            part = kinesis_part(raw)
            seconds = part.get("approximateArrivalTimestamp") if is_object(part) else None
            return _of_number(seconds, 1000)
        case "firehose":
            return _of_number(raw.get("approximateArrivalTimestamp"), 1)
        case "logs":
            return _of_number(raw.get("timestamp"), 1)
        case "on_failure":
            return moment(record.attributes.get("timestamp"))
        case _:
            return None


DIGITS = 15
"""A time in milliseconds has 13."""


def _of_number(value: object, milliseconds: int) -> datetime | None:
    if not isinstance(value, (int, float)) or isinstance(value, bool) or abs(value) > 10**DIGITS:
        return None
    return from_milliseconds(round(value * milliseconds))
