"""The deliveries inside of what a Lambda function is given, each identified."""

from __future__ import annotations

from partner_events._kinds.hooks import recognized
from partner_events._kinds.identify import identify_delivery
from partner_events._kinds.registry import DETAIL_TYPE
from partner_events._wire.carriers import open_all
from partner_events._wire.delivery import Identified, IdentifiedAlone, decode

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.carriers import Carried, Opened


def open_deliveries(lambda_event: object) -> list[Opened]:
    """The records of a Lambda event in their order, each with the deliveries inside it.

    Raises:
        UnknownCarrierError: It is neither a delivery nor a known carrier.
        InvalidEventError: It is not JSON.
    """
    return open_all(lambda_event, _completed)


def _completed(detail: dict[str, object]) -> dict[str, object] | None:
    """The delivery of a detail that a rule's input path left alone, if a partner recognizes it."""
    found = recognized(detail)
    if found is None:
        return None
    _, source, detail_type = found
    return {"id": "", DETAIL_TYPE: detail_type, "source": source, "detail": detail}


def identify_carried(carried: Carried) -> Identified:
    """What there is to find out about the delivery that a record brought.

    Raises:
        InvalidEventError: It brought none.
    """
    if carried.error is not None:
        raise carried.error
    found = identify_delivery(decode(carried.delivery))
    return _of_detail_alone(found) if carried.is_rest else found


def _of_detail_alone(found: Identified) -> Identified:
    """The same, with an envelope that has only what the detail says."""
    lacks = IdentifiedAlone.lacks
    known = {name: value for name, value in found.envelope.items() if name not in lacks}
    return IdentifiedAlone(
        found.delivery, found.partner, found.kind, known, found.key, found.api_version, found.family
    )
