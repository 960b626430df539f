"""`parse_events`: the typed events in what a Lambda function is given, whatever carried them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from partner_events._events.event import PartnerEvent, keep_record
from partner_events._events.parse import parse_identified
from partner_events._kinds.carried import identify_carried, open_deliveries
from partner_events._wire.carriers import Carried
from partner_events._wire.records import place_of
from partner_events.errors import InvalidEventError, InvalidRecord, InvalidRecordsError, UnexpectedEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.carriers import LambdaEvent


SAID = 5
"""How many bad records the text of an error lists; its ``failures`` has them all."""


def parse_events(
    lambda_event: LambdaEvent,
    /,
    *expected: type[PartnerEvent],
    strict: bool = False,
    require_source: bool = False,
    failures: list[InvalidRecord] | None = None,
) -> Iterator[PartnerEvent]:
    """The typed events in what a Lambda function is given, in order.

    They may come from EventBridge itself, through a rule or a new event bus's subscriber, from SQS, SNS,
    Kinesis, Firehose or CloudWatch Logs, from one of these through another, or in the list of a pipe.
    `PartnerEvent.carrier_record` is the record that brought an event.

    A bad record does not keep the others from being parsed: `InvalidRecordsError` is raised after the
    last event has been yielded.

    Args:
        lambda_event: What the function is given, or the JSON text of it.
        expected: The classes of which each event must be an instance, as for `parse_event`.
        strict: Refuse deliveries that deviate from the documented types.
        require_source: Refuse what EventBridge does not say to be a partner's. Set it only if the function is
            the target of subscribers with the transformer ``WITH_METADATA`` alone: what a ``RAW`` subscriber
            delivers can imitate that. Inside queues, topics and streams nothing proves a source.
        failures: A list to append bad records to, each with its error; nothing is raised for them then.

    Raises:
        UnknownCarrierError: It is neither a delivery nor a known carrier.
        InvalidRecordsError: Some records hold no event, or an unexpected one.
        InvalidEventError: EventBridge's only delivery is not one, or lacks its partner's frame.
        UnexpectedEventError: EventBridge's only delivery is not an instance of any expected class.
    """
    carried = [each for opened in open_deliveries(lambda_event) for each in opened.inside]
    return _parsed(carried, expected, strict, require_source, failures, lambda_event)


def _parsed(
    carried: Sequence[Carried],
    expected: tuple[type[PartnerEvent], ...],
    strict: bool,
    require_source: bool,
    failures: list[InvalidRecord] | None,
    lambda_event: object,
) -> Iterator[PartnerEvent]:
    found: list[InvalidRecord] = []
    for each in carried:
        try:
            event = _parse(each, expected, strict, require_source)
        except (InvalidEventError, UnexpectedEventError) as error:
            if each.record.carrier == "direct" and failures is None:
                raise
            found.append(InvalidRecord(each.record, error))
            if failures is not None:
                failures.append(found[-1])
            continue
        yield event
    if found and failures is None:
        raise _invalid(found, len(carried), lambda_event)


def _parse(
    carried: Carried, expected: tuple[type[PartnerEvent], ...], strict: bool, require_source: bool
) -> PartnerEvent:
    identified = identify_carried(carried, require_source=require_source)
    event = parse_identified(identified, expected, strict=strict)
    keep_record(event, carried.record)
    return event


def _invalid(failures: Sequence[InvalidRecord], count: int, lambda_event: object) -> InvalidRecordsError:
    said = [f"{place_of(each.record)}: {each.error}" for each in failures[:SAID]]
    more = [f"and {len(failures) - SAID} more"] if len(failures) > SAID else []
    return InvalidRecordsError(
        f"{len(failures)} of {count} records hold no event; {'; '.join(said + more)}",
        failures=failures,
        raw=lambda_event,
    )
