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

SOURCES = {"aws:sqs": "messages", "aws:kinesis": "records"}
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
        text: The same for people.
    """

    __slots__ = ("verdict", "again", "text")

    verdict: Verdict
    again: Sequence[str]
    text: str


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
    noun = SOURCES[source]
    whole = f"the whole batch comes again: {_named(ids)}"
    if has_failed:
        return Meaning("none", ids, f"no result: {whole}")
    failures = result.get("batchItemFailures") if is_object(result) else None
    if failures is None:
        text = f"all {len(ids)} {noun} count as handled, since the result has no batchItemFailures"
        return Meaning("all", [], text)
    if not is_array(failures):
        what = f"batchItemFailures is {json_type(failures)}, where a list is wanted"
        return Meaning("invalid", ids, f"{what}: {whole}")
    named: list[str] = []
    for index, failure in enumerate(failures):
        name = failure.get("itemIdentifier") if is_object(failure) else None
        if problem := _problem(name, failure, ids, noun):
            return Meaning("invalid", ids, f"batchItemFailures[{index}] {problem}: {whole}")
        named.append(str(name))
    if not named:
        return Meaning("all", [], f"all {len(ids)} {noun} are handled")
    if source == "aws:kinesis":
        # The lowest sequence number is where the stream is read from again.
        again = ids[min(map(ids.index, named)) :]
        text = f"{len(again)} of {len(ids)} {noun} come again, from the first that failed on: {_named(again)}"
        return Meaning("none" if len(again) == len(ids) else "some", again, text)
    again = [each for each in ids if each in named]
    come = "comes" if len(again) == 1 else "come"
    text = f"{len(again)} of {len(ids)} {noun} {come} again: {_named(again)}"
    return Meaning("none" if len(again) == len(ids) else "some", again, text)


def _problem(name: object, failure: object, ids: Sequence[str], noun: str) -> str:
    if not is_object(failure):
        return f"is {json_type(failure)}, where an object with itemIdentifier is wanted"
    if "itemIdentifier" not in failure:
        return "has no itemIdentifier"
    if name is None or name == "":
        return "has an empty itemIdentifier"
    if name not in ids:
        return f"names {shown(name)!r}, which is the id of none of the {len(ids)} {noun}"
    return ""


def _of_firehose(ids: list[str], result: object, *, has_failed: bool) -> Meaning:
    whole = f"Firehose takes all {len(ids)} records as failed, and invokes the function again"
    if has_failed:
        return Meaning("none", ids, f"no result: {whole}")
    records = result.get("records") if is_object(result) else None
    if not is_array(records):
        return Meaning("invalid", ids, f"the result has no list of records: {whole}")
    found: dict[str, str] = {}
    for index, record in enumerate(records):
        name, said = _text(record, "recordId"), _text(record, "result")
        if name not in ids or said not in RESULTS:
            wrong = f"recordId {shown(name)!r}" if name not in ids else f"result {shown(said)!r}"
            return Meaning("invalid", ids, f"records[{index}] has the {wrong}: {whole}")
        found[name] = said
    if missing := [each for each in ids if each not in found]:
        return Meaning("invalid", ids, f"{len(missing)} records are not in the result: {whole}")
    failed = [name for name, said in found.items() if said == "ProcessingFailed"]
    if not failed:
        return Meaning("all", [], f"all {len(ids)} records are transformed or dropped")
    text = f"{len(failed)} of {len(ids)} records go to the stream's errors: {_named(failed)}"
    return Meaning("none" if len(failed) == len(ids) else "some", failed, text)


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
