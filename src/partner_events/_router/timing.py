"""Whether Lambda comes again after the lease of an attempt that was killed, as far as a router can see it."""

from __future__ import annotations

import os
from datetime import timedelta
from time import time

from partner_events._base.attempt import context_among, remaining_milliseconds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from partner_events._router.routes import Table
    from partner_events._router.turns import RecordTurns
    from partner_events._wire.records import CarrierRecord
    from partner_events.dedupe import Deduplicator

MILLISECOND = timedelta(milliseconds=1)
LAST_RETRY = 60_000 + 120_000
"""Milliseconds from the end of an asynchronous attempt to the last retry, if the one before it fails at once.

https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html
"""


def warn_of_times(table: Table, dedupe: Deduplicator, batch: Sequence[RecordTurns], context: object) -> None:
    """Logs, once for a router, that a retry would come while the lease of a killed attempt still holds."""
    for name, text in _findings(dedupe, batch, context):
        if name not in table.warned:
            table.warned.add(name)
            from logging import getLogger

            getLogger("partner_events").warning("%s", text)


def _findings(
    dedupe: Deduplicator, batch: Sequence[RecordTurns], context: object
) -> Iterator[tuple[str, str]]:
    held = dedupe.held_for(context)
    if held is None:
        return
    lease = held // MILLISECOND
    remaining = remaining_milliseconds(context_among((context,)))
    is_alone = bool(batch) and not batch[0].record.path
    if remaining is None and "AWS_LAMBDA_FUNCTION_NAME" in os.environ and lease > LAST_RETRY:
        yield (
            "no context",
            "the router was called without Lambda's context, so an event that a killed attempt has claimed "
            f"is held for {_seconds(lease)}, longer than Lambda retries: call router(event, context)",
        )
    elif remaining is not None and is_alone and lease > LAST_RETRY:
        yield (
            "long attempt",
            f"an attempt may run for {_seconds(remaining)}, and holds its event as long. If it is killed "
            "early, as when memory runs out, both of Lambda's retries come before that, and Lambda gives the "
            f"event up: use a timeout below {_seconds(LAST_RETRY)}, or a queue between rule and function; "
            "give the function a failure destination in any case",
        )
    if remaining is not None:
        between = min(
            filter(None, (_between(each.record, int(time() * 1000)) for each in batch)), default=None
        )
        if between is not None and between < lease:
            yield (
                "visibility timeout",
                f"the queue delivered a message again after {_seconds(between)}, while an attempt may run "
                f"for {_seconds(remaining)}: a retry comes while a killed attempt still holds its event, and "
                "counts towards maxReceiveCount. Give the queue six times the function's timeout",
            )


def _between(record: CarrierRecord, now: int) -> int | None:
    """At most how long SQS waited between two deliveries of a message; None if that cannot be seen."""
    count, first = record.receive_count, record.attributes.get("ApproximateFirstReceiveTimestamp", "")
    if count is None or count < 2 or not first.isdecimal() or int(first) > now:
        return None
    return (now - int(first)) // (count - 1) or None


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:g} s"
