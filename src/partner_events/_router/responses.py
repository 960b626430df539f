"""The response to a batch: what Lambda's callers want to know about their records."""

from __future__ import annotations

from partner_events._wire.json import is_object
from partner_events._wire.records import CarrierRecord, place_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

PARTIAL = {"sqs", "kinesis"}
"""Carriers that take a response for each record, so that only failed ones are delivered again.

https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html
"""


def response(
    records: Sequence[CarrierRecord], errors: Sequence[Sequence[Exception]], skipped: Collection[int]
) -> object:
    """The response for these records: those with errors have failed; ``skipped`` ones had no turn.

    Raises:
        Exception: What went wrong, if the carrier takes no response.
    """
    carriers = {record.carrier if record.path else "alone" for record in records} - {"unknown"}
    if carriers <= PARTIAL and (carriers or not records):
        _log(records, errors)
        failed = [n for n, of_record in enumerate(errors) if of_record or n in skipped]
        return {"batchItemFailures": [{"itemIdentifier": _identifier(records[n])} for n in failed]}
    if carriers == {"firehose"}:
        _log(records, errors)
        return {"records": [_transformed(*each) for each in zip(records, errors, strict=True)]}
    _raise([error for of_record in errors for error in of_record])
    return None


def _identifier(record: CarrierRecord) -> str:
    """The carrier's name of a record. Without one, the whole batch is delivered again."""
    is_of_stream = record.carrier == "kinesis" and record.path[:1] == ("Records",)
    return (record.sequence_number if is_of_stream else record.id) or ""


def _transformed(record: CarrierRecord, errors: Sequence[Exception]) -> dict[str, object]:
    """A record for Firehose, with its data unchanged.

    https://docs.aws.amazon.com/firehose/latest/dev/data-transformation-status-model.html
    """
    data = record.raw.get("data") if is_object(record.raw) else None
    return {"recordId": record.id or "", "result": "ProcessingFailed" if errors else "Ok", "data": data}


def _log(records: Sequence[CarrierRecord], errors: Sequence[Sequence[Exception]]) -> None:
    """Logs what the response does not say: why records failed."""
    if not any(errors):
        return
    from logging import getLogger

    logger = getLogger("partner_events")
    for record, of_record in zip(records, errors, strict=True):
        for error in of_record:
            logger.error("%s of %s failed", place_of(record), record.carrier, exc_info=error)


def _raise(errors: Sequence[Exception]) -> None:
    """Raises an error as it is, or several as a group."""
    if len(errors) > 1:
        raise ExceptionGroup(f"{len(errors)} events of the records failed", errors)
    for error in errors:
        raise error
