"""What becomes of the records of a Firehose stream: unchanged, or what handlers make of their events."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events._wire.records import place_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from partner_events._router.turns import RecordTurns, Turn
    from partner_events._wire.records import CarrierRecord

LARGEST = 6_291_556
"""How many bytes Lambda takes of a response; over it, Firehose gets nothing of the batch.

https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
"""

ENVELOPE = len('{"records": []}')


class FirehoseRecord(Value):
    """What a handler returns to have Firehose write it in place of what arrived.

    Several events of one record are written after each other, in their order.

    Attributes:
        data: The text to write, such as a line of JSON; None drops the event.
        partition_keys: Values for `dynamic partitioning
            <https://docs.aws.amazon.com/firehose/latest/dev/dynamic-partitioning-partitioning-keys.html>`_,
            by the names that the stream's prefix has as ``!{partitionKeyFromLambda:name}``. All events of a
            record need the same.
    """

    __slots__ = ("data", "partition_keys")

    data: str | None
    partition_keys: Mapping[str, str]

    if not TYPE_CHECKING:

        def __init__(self, data, partition_keys=()):
            super().__init__(data, dict(partition_keys))
    else:

        def __init__(self, data: str | None, partition_keys: Mapping[str, str] = {}) -> None: ...

    def __hash__(self) -> int:
        return hash((self.data, *sorted(self.partition_keys.items())))


def transform(batch: Sequence[RecordTurns]) -> None:
    """Fails the events of records of which handlers make what is not one record."""
    for each in batch:
        if not each.has_failed and (wrong := _contradiction(each.turns)):
            for turn in each.turns:
                turn.fail(ValueError(wrong))


def _contradiction(turns: Sequence[Turn]) -> str:
    made = [turn.result for turn in turns if isinstance(turn.result, FirehoseRecord)]
    if made and len(made) < len(turns):
        return (
            "handlers returned a FirehoseRecord for some events of the record and none for others: return "
            "FirehoseRecord(None) for an event that is not to be written"
        )
    keys = [each.partition_keys for each in made if each.data is not None]
    if any(each != keys[0] for each in keys):
        return "events of one record have different partition keys: have what sends them send each alone"
    return ""


def transformed(batch: Sequence[RecordTurns], largest: int = LARGEST) -> dict[str, object]:
    """The response for Firehose, in which every record of the batch is, at most as large as Lambda takes.

    https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html
    """
    return {"records": [*_fitting([_transformed(each) for each in batch], batch, largest)]}


def _transformed(each: RecordTurns) -> dict[str, object]:
    name = each.record.id or ""
    if each.has_failed:
        return {"recordId": name, "result": "ProcessingFailed", "data": _arrived(each.record)}
    made = [turn.result for turn in each.turns if isinstance(turn.result, FirehoseRecord)]
    if not made:
        return {"recordId": name, "result": "Ok", "data": _arrived(each.record)}
    written = [record for record in made if record.data is not None]
    if not written:
        return {"recordId": name, "result": "Dropped", "data": _arrived(each.record)}
    text = "".join(record.data or "" for record in written)
    keys = dict(written[0].partition_keys)
    return {
        "recordId": name,
        "result": "Ok",
        "data": _base64(text),
        **({"metadata": {"partitionKeys": keys}} if keys else {}),
    }


def _fitting(
    records: Sequence[dict[str, object]], batch: Sequence[RecordTurns], largest: int
) -> Iterator[dict[str, object]]:
    """The records; those that do not fit are failed, with no data: Firehose keeps what it sent itself."""
    import json

    failed = [{"recordId": each["recordId"], "result": "ProcessingFailed"} for each in records]
    sizes = [len(json.dumps(each)) + 2 for each in records]
    least = [len(json.dumps(each)) + 2 for each in failed]
    left = largest - ENVELOPE - sum(least)
    if sum(sizes) - sum(least) <= left:
        yield from records
        return
    from logging import getLogger

    for each, record, short, size, small in zip(batch, records, failed, sizes, least, strict=True):
        if size - small <= left:
            left -= size - small
            yield record
            continue
        if record["result"] == "Ok":
            getLogger("partner_events").error(
                "%s of firehose failed: the response would be larger than the %d bytes that Lambda takes; "
                "lower the buffer size of the stream's transformation",
                place_of(each.record),
                largest,
            )
            yield short
        else:
            yield {**short, "result": record["result"]}


def _arrived(record: CarrierRecord) -> object:
    return record.raw.get("data") if is_object(record.raw) else None


def _base64(text: str) -> str:
    from binascii import b2a_base64

    return b2a_base64(text.encode("utf-8", "surrogatepass"), newline=False).decode("ascii")
