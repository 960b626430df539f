"""What Lambda does with what a function returned for a batch: which records come again."""

from __future__ import annotations

from partner_events._base.text import shown
from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object, json_type

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    Verdict: TypeAlias = Literal["all", "some", "none", "invalid"]

MOST_NAMED = 5
"""How many records a text names."""

SOURCES = {"aws:sqs": "message", "aws:kinesis": "record"}
"""Whose pollers read ``batchItemFailures``, and what they call an item of a batch.

https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html
"""

RESULTS = ("Ok", "Dropped", "ProcessingFailed")
"""https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html"""


class Meaning(Value):
    """What a result means to who invoked the function.

    Attributes:
        verdict: Which records are handled: ``all``, ``some``, ``none``; or the result is ``invalid``.
        again: The ids of those that come again.
        why: What is wrong with the result, or what it says.
        consequence: What follows from it for the records, by their ids.
    """

    __slots__ = ("verdict", "again", "why", "consequence")

    verdict: Verdict
    again: Sequence[str]
    why: str
    consequence: str

    @property
    def text(self) -> str:
        return ": ".join(filter(None, (self.why, self.consequence)))


def meaning(event: object, result: object, *, has_failed: bool = False) -> Meaning | None:
    """What a result means for the records of a Lambda event; None where it means nothing.

    ``has_failed`` says that there is no result, but an exception or an end of the process.
    """
    if is_object(event) and is_array(records := event.get("records")):
        return _of_firehose([_text(each, "recordId") for each in records], result, has_failed=has_failed)
    records = event if is_array(event) else event.get("Records") if is_object(event) else None
    first = records[0] if is_array(records) and records else None
    source = _text(first, "eventSource") if is_object(first) else ""
    if not is_array(records) or source not in SOURCES:
        return None
    is_stream = source == "aws:kinesis" and is_object(event)
    ids = [_id(each, is_stream=is_stream) for each in records]
    return _of_batch(source, ids, result, has_failed=has_failed)


def _of_batch(source: str, ids: list[str], result: object, *, has_failed: bool) -> Meaning:
    count = _counted(ids, SOURCES[source])
    whole = f"the whole batch comes again: {_named(ids)}"
    if has_failed:
        return Meaning("none", ids, "no result", whole)
    failures = result.get("batchItemFailures") if is_object(result) else None
    if failures is None:
        return Meaning("all", [], f"handled: {count}, since the result has no batchItemFailures", "")
    if not is_array(failures):
        what = f"batchItemFailures is {json_type(failures)}, where a list is wanted"
        return Meaning("invalid", ids, what, whole)
    named: list[str] = []
    for index, failure in enumerate(failures):
        name = failure.get("itemIdentifier") if is_object(failure) else None
        if problem := _problem(name, failure, ids):
            return Meaning("invalid", ids, f"batchItemFailures[{index}] {problem}", whole)
        named.append(str(name))
    if not named:
        return Meaning("all", [], f"handled: {count}", "")
    # Of a stream, the lowest sequence number is where it is read from again.
    is_stream = source == "aws:kinesis"
    again = ids[min(map(ids.index, named)) :] if is_stream else [each for each in ids if each in named]
    why = f"{len(named)} of {count} reported as failed"
    since = ", and those after the first that failed come again" if is_stream else ", which come again"
    verdict: Verdict = "none" if len(again) == len(ids) else "some"
    return Meaning(verdict, again, f"{why}{since}", _named(again))


def _problem(name: object, failure: object, ids: Sequence[str]) -> str:
    if not is_object(failure):
        return f"is {json_type(failure)}, where an object with itemIdentifier is wanted"
    if "itemIdentifier" not in failure:
        return "has no itemIdentifier"
    if name is None or name == "":
        return "has an empty itemIdentifier"
    if name not in ids:
        return f"names {shown(name)!r}, which is none of the batch's ids"
    return ""


def _of_firehose(ids: list[str], result: object, *, has_failed: bool) -> Meaning:
    whole = "Firehose takes the whole batch as failed, and invokes the function again"
    if has_failed:
        return Meaning("none", ids, "no result", whole)
    records = result.get("records") if is_object(result) else None
    if not is_array(records):
        return Meaning("invalid", ids, "the result has no list of records", whole)
    found: dict[str, str] = {}
    for index, record in enumerate(records):
        name, said = _text(record, "recordId"), _text(record, "result")
        if name not in ids or said not in RESULTS:
            wrong = f"recordId {shown(name)!r}" if name not in ids else f"result {shown(said)!r}"
            return Meaning("invalid", ids, f"records[{index}] has the {wrong}", whole)
        found[name] = said
    count = _counted(ids, "record")
    if missing := [each for each in ids if each not in found]:
        return Meaning("invalid", ids, f"{len(missing)} of {count} not in the result", whole)
    failed = [name for name, said in found.items() if said == "ProcessingFailed"]
    if not failed:
        return Meaning("all", [], f"transformed or dropped: {count}", "")
    verdict: Verdict = "none" if len(failed) == len(ids) else "some"
    why = f"{len(failed)} of {count} reported as failed, which go to the stream's errors"
    return Meaning(verdict, failed, why, _named(failed))


def _counted(ids: Sequence[str], noun: str) -> str:
    return f"1 {noun}" if len(ids) == 1 else f"{len(ids)} {noun}s"


def _id(record: object, *, is_stream: bool) -> str:
    """What identifies a record in ``batchItemFailures``; of a pipe that reads a stream it is the event's id.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html
    """
    inside = record.get("kinesis") if is_object(record) else None
    if is_stream:
        return _text(inside, "sequenceNumber")
    return _text(record, "messageId") or _text(record, "eventID")


def _named(ids: Sequence[str]) -> str:
    names = ", ".join(shown(each) for each in ids[:MOST_NAMED])
    return f"{names} and {len(ids) - MOST_NAMED} more" if len(ids) > MOST_NAMED else names


def _text(value: object, name: str) -> str:
    found = value.get(name) if is_object(value) else None
    return found if isinstance(found, str) else ""
