"""Where things are in a Zendesk delivery.

The detail-type is ``Support Ticket: `` and what happened; the detail holds a ``ticket_event``.
https://developer.zendesk.com/api-reference/amazon-eventbridge/tickets/
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Strength

TICKETS = "Support Ticket: "
UNKNOWN_TICKET_EVENT = "UnknownTicketEvent"


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; the detail-type is the kind."""
    if not detail_type.startswith(TICKETS):
        return Located(detail_type, delivery)
    change = detail.get("ticket_event", MISSING)
    if not is_object(change):
        raise FrameError(("detail", "ticket_event"), change, "Zendesk sends what happened to a ticket")
    return Located(detail_type, delivery, key=_key(change), family=UNKNOWN_TICKET_EVENT)


def _key(change: dict[str, object]) -> tuple[str, Strength] | None:
    """The update and the position in it, which together identify a change."""
    meta = change.get("meta")
    sequence = meta.get("sequence") if is_object(meta) else None
    if not is_object(sequence):
        return None
    update, number = sequence.get("id"), sequence.get("position")
    position = id_text(number) if isinstance(number, int) else None
    if not isinstance(update, str) or not update or position is None:
        return None
    # Zendesk says nothing of duplicates.
    return f"{update}:{position}", "inferred"
