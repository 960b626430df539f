"""The response to a batch: what Lambda's callers want to know about their records."""

from __future__ import annotations

from partner_events._wire.records import CarrierRecord, place_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events._router.reports import FailedEvent
    from partner_events._router.turns import RecordTurns

PARTIAL = {"sqs", "kinesis"}
"""Carriers that take a response for each record, so that only failed ones are delivered again.

https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-batching-concurrency.html

A subscriber of a new event bus is not among them: no page of its documentation has such a response.
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-target-lambda.html
"""


LOGGED = 10
"""How many events of one record are logged each, with their exceptions."""


def response(batch: Sequence[RecordTurns]) -> object:
    """The response for these records.

    Raises:
        Exception: What went wrong, if the carrier takes no response.
    """
    records = [each.record for each in batch]
    carriers = {record.carrier if record.path else "alone" for record in records} - {"unknown"}
    if carriers <= PARTIAL and (carriers or not records):
        log_failures(batch)
        failed = [each.record for each in batch if each.has_failed]
        return {"batchItemFailures": [{"itemIdentifier": _identifier(record)} for record in failed]}
    if carriers == {"firehose"}:
        from partner_events._router.firehose import transform, transformed

        transform(batch)
        log_failures(batch)
        return transformed(batch)
    log_failures(batch, are_raised=True)
    _raise([failure for each in batch for failure in _failures(each)])
    return None


def _identifier(record: CarrierRecord) -> str:
    """The carrier's name of a record. Without one, the whole batch is delivered again."""
    is_of_stream = record.carrier == "kinesis" and record.path[:1] == ("Records",)
    return (record.sequence_number if is_of_stream else record.id) or ""


def _failures(each: RecordTurns) -> list[FailedEvent]:
    return [failure for turn in each.turns if (failure := turn.failure) is not None]


def log_failures(batch: Sequence[RecordTurns], *, are_raised: bool = False) -> None:
    """Logs which events failed and, unless that is raised, why: neither is in a response."""
    if not any(turn.error is not None for each in batch for turn in each.turns):
        return
    from logging import getLogger

    logger = getLogger("partner_events")
    logged: set[int] = set()
    for each in batch:
        failures = _failures(each)
        for failure in failures[:LOGGED]:
            # Deliveries of the same event fail together: its exception is shown once.
            is_shown = not are_raised and id(failure.error) not in logged
            logged.add(id(failure.error))
            error = failure.error if is_shown else None
            logger.error("%s", _line(failure, is_shown), exc_info=error, extra=failure.log_fields())
        if len(failures) > LOGGED:
            more = len(failures) - LOGGED
            logger.error("%s of %s: %d more events failed", place_of(each.record), each.record.carrier, more)


def _line(failure: FailedEvent, is_error_shown: bool) -> str:
    from partner_events._kinds.log_fields import event_text, record_text

    what = event_text(failure.log_fields())
    why = "" if is_error_shown else f" with {type(failure.error).__name__}"
    return f"{record_text(failure.record)} failed{why}{': ' if what else ''}{what}"


def _raise(failures: Sequence[FailedEvent]) -> None:
    """Raises an error as it is, or several as a group."""
    if not failures:
        return
    if all(failure.error is failures[0].error for failure in failures):
        raise failures[0].error
    from partner_events._router.reports import EventsFailedError

    raise EventsFailedError.of(failures)
