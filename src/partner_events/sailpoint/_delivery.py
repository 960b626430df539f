"""Where things are in a SailPoint delivery.

The detail-type is the trigger's id, the detail its input; ``_metadata`` is what an answer needs.
https://developer.sailpoint.com/docs/extensibility/event-triggers/
"""

from __future__ import annotations

from partner_events._wire.delivery import Located
from partner_events._wire.json import is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Strength

WAITS = "requestResponse"
"""The type of a trigger that waits for an answer."""


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; the detail-type is the kind."""
    return Located(detail_type, delivery, key=_key(detail))


def _key(detail: dict[str, object]) -> tuple[str, Strength] | None:
    """The invocation, of which there is one for each answer; others have no id, and are not re-sent."""
    metadata = detail.get("_metadata")
    if not is_object(metadata) or metadata.get("triggerType") != WAITS:
        return None
    invocation = metadata.get("invocationId")
    # SailPoint says nothing of duplicates.
    return (invocation, "inferred") if isinstance(invocation, str) and invocation else None
