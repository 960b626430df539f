"""Where things are in a Segment delivery.

The classic destination sends a message as it is, with its `type` as detail-type. The newer one, of
Actions, lets its user map everything. https://segment.com/docs/connections/spec/common/
"""

from __future__ import annotations

from partner_events._kinds.tables import events_of
from partner_events._wire.delivery import Located

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery: the message's type, or for want of one the detail-type."""
    own, message_id = detail.get("type"), detail.get("messageId")
    said = own if isinstance(own, str) and own else detail_type
    kinds = events_of("segment").KINDS
    return Located(
        said if said in kinds or detail_type not in kinds else detail_type,
        delivery,
        # Segment itself drops what it receives twice by this id: https://segment.com/docs/guides/duplicate-data/
        key=(message_id, "inferred") if isinstance(message_id, str) and message_id else None,
    )


def marker(kind: str) -> Mapping[str, object]:
    """The part of an event pattern that identifies a kind whatever the detail-type is."""
    return {"type": [kind]}
