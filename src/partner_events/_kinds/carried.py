"""The deliveries inside of what a Lambda function is given, each identified."""

from __future__ import annotations

from partner_events._kinds.hooks import explained, recognized
from partner_events._kinds.identify import identify_delivery
from partner_events._wire.carriers import open_all, unknown_carrier
from partner_events._wire.delivery import Identified, IdentifiedAlone, decode
from partner_events._wire.records import subscriber_record

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._wire.carriers import Carried, Opened


def open_deliveries(lambda_event: object) -> list[Opened]:
    """The records of a Lambda event in their order, each with the deliveries inside it.

    Raises:
        UnknownCarrierError: It is neither a delivery nor a known carrier.
        InvalidEventError: It is not JSON.
    """
    return open_all(lambda_event, _completed)


def _completed(body: dict[str, object], headers: Mapping[str, str] | None) -> dict[str, object] | None:
    """The delivery of what came without its envelope, if a partner recognizes it.

    Raises:
        UnknownCarrierError: A partner knows what it is, and that it cannot be read.
    """
    found = recognized(body, headers)
    if found is None and (advice := explained(body)) is not None:
        raise unknown_carrier(body, advice)
    return found[1] if found else None


def identify_carried(
    carried: Carried, *, require_source: bool = False, is_decoded: bool = False
) -> Identified:
    """What there is to find out about the delivery that a record brought.

    ``is_decoded`` says that its values are those of JSON text, which need no look.

    Raises:
        InvalidEventError: It brought none; or what should prove its source contradicts it, or with
            ``require_source`` nothing proves it.
    """
    if carried.error is not None:
        raise carried.error
    delivery, record = carried.delivery, carried.record
    if delivery is None or not is_decoded:
        delivery = decode(delivery)
    subscriber = subscriber_record(record)
    if subscriber is not None or require_source:
        from partner_events._wire.new_bus import check_pair, check_proof

        if subscriber is not None:
            check_pair(subscriber, delivery, is_rest=carried.is_rest)
        if require_source:
            check_proof(record, delivery, is_rest=carried.is_rest)
    found = identify_delivery(delivery)
    if carried.is_rest:
        found = _of_detail_alone(found)
    return found if subscriber is None else found.arrived(subscriber.delivery_type, is_proven=require_source)


def _of_detail_alone(found: Identified) -> Identified:
    """The same, with an envelope that has only what the detail says."""
    lacks = IdentifiedAlone.lacks
    known = {name: value for name, value in found.envelope.items() if name not in lacks}
    return IdentifiedAlone(
        found.delivery, found.partner, found.kind, known, found.key, found.api_version, found.family
    )
