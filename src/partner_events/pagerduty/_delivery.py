"""Where things are in a PagerDuty delivery.

The detail is one message of a V2 webhook; its `event` is the kind.
https://developer.pagerduty.com/docs/webhooks/v2-overview/
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import is_object


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; all of them have one detail-type."""
    kind, message_id = detail.get("event", MISSING), detail.get("id")
    if not isinstance(kind, str):
        hint = ", and not a V3 webhook" if is_object(kind) else ""
        raise FrameError(("detail", "event"), kind, f"PagerDuty sends a type such as incident.trigger{hint}")
    return Located(
        kind,
        delivery,
        # PagerDuty says so of the id: it "can be used for idempotency when processing the messages".
        key=(message_id, "documented") if isinstance(message_id, str) and message_id else None,
    )
