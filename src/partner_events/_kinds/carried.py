"""The deliveries inside of what a Lambda function is given, each identified."""

from __future__ import annotations

from partner_events._kinds.hooks import hooks_of
from partner_events._kinds.identify import identify_delivery
from partner_events._kinds.registry import DETAIL_TYPE
from partner_events._partners import PARTNERS
from partner_events._wire.carriers import open_all
from partner_events._wire.delivery import Identified, decode
from partner_events._wire.records import subscriber_record

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._wire.carriers import Carried, Opened

UNKNOWN_OF_REST = ("id", "source")
"""What an envelope must have and a detail alone does not say."""


def open_deliveries(lambda_event: object) -> list[Opened]:
    """The records of a Lambda event in their order, each with the deliveries inside it.

    Raises:
        UnknownCarrierError: It is neither a delivery nor a known carrier.
        InvalidEventError: It is not JSON.
    """
    return open_all(lambda_event, _completed)


def _completed(detail: dict[str, object], headers: Mapping[str, str] | None) -> dict[str, object] | None:
    """The delivery of a detail that came without its envelope, if a partner recognizes it.

    A rule's input path left it alone, or it came to a webhook source, with headers.
    """
    for source, partner in PARTNERS.items():
        hooks = hooks_of(partner)
        found: tuple[str, dict[str, object]] | None = None
        if headers is not None:
            found = hooks.recognize_webhook(detail, headers)
        if found is None and (detail_type := hooks.recognize(detail)) is not None:
            found = detail_type, detail
        if found is not None:
            return {"id": "", DETAIL_TYPE: found[0], "source": source, "detail": found[1]}
    return None


def identify_carried(carried: Carried, *, require_source: bool = False) -> Identified:
    """What there is to find out about the delivery that a record brought.

    Raises:
        InvalidEventError: It brought none; or what should prove its source contradicts it, or with
            ``require_source`` nothing proves it.
    """
    if carried.error is not None:
        raise carried.error
    delivery, record = decode(carried.delivery), carried.record
    subscriber = subscriber_record(record)
    if subscriber is not None or require_source:
        from partner_events._wire.new_bus import check_pair, check_proof

        if subscriber is not None:
            check_pair(subscriber, delivery, is_rest=carried.is_rest)
        if require_source:
            check_proof(record, delivery, is_rest=carried.is_rest)
    found = identify_delivery(delivery)
    if not carried.is_rest and subscriber is None:
        return found
    return found.arrived(
        None if subscriber is None else subscriber.delivery_type,
        is_proven=require_source,
        envelope=_of_detail_alone(found.envelope) if carried.is_rest else None,
    )


def _of_detail_alone(envelope: dict[str, object]) -> dict[str, object]:
    """The envelope with only what the detail says."""
    return {name: value for name, value in envelope.items() if name not in UNKNOWN_OF_REST}
