"""Where things are in a delivery of Salesforce's Event Relay.

The detail-type is the event's API name, which is the kind, and the detail holds it in ``payload``. A change
event has a header there. https://developer.salesforce.com/docs/platform/event-relay/overview
"""

from __future__ import annotations

from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Strength

HEADER = "ChangeEventHeader"
CHANGE, PLATFORM = "ChangeEvent", "__e"
"""How the API names of change events and of an organization's platform events end."""

CHANGE_EVENT, PLATFORM_EVENT = "ChangeEvent", "PlatformEvent"
"""The classes of events whose objects or definitions this library does not know."""


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; the detail-type is the kind."""
    payload = detail.get("payload", MISSING)
    if not is_object(payload):
        raise FrameError(("detail", "payload"), payload, "Event Relay sends the event as an object")
    header = payload.get(HEADER, MISSING)
    if detail_type.endswith(CHANGE) or is_object(header):
        if not is_object(header):
            raise FrameError(("detail", "payload", HEADER), header, "a change event has an object")
        return Located(detail_type, delivery, key=_key(header), family=CHANGE_EVENT)
    family = PLATFORM_EVENT if detail_type.endswith(PLATFORM) else None
    own = id_text(payload.get("EventUuid"))
    # It identifies the event, and Salesforce says nothing of duplicates. The `id` beside the payload is no
    # key: nobody says that it is unique, and the ids that Salesforce's API answers are not.
    return Located(detail_type, delivery, key=(own, "inferred") if own else None, family=family)


def recognize(detail: dict[str, object]) -> str | None:
    """The API name of a change event without its envelope, as Salesforce's other APIs send it, too."""
    payload = detail.get("payload")
    header = payload.get(HEADER) if is_object(payload) else None
    entity = header.get("entityName") if is_object(header) else None
    if not isinstance(entity, str) or not entity:
        return None
    own = entity.removesuffix("__c")
    return f"{own}__{CHANGE}" if own != entity else f"{entity}{CHANGE}"


def explain(body: dict[str, object]) -> str | None:
    """What the messages of the Streaming API lack, which has other envelopes.

    https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_subscribe_cometd.htm
    """
    channel, data = body.get("channel"), body.get("data")
    is_message = isinstance(channel, str) and channel.startswith(CHANNELS) and is_object(data)
    inside = data if is_message and is_object(data) else body
    replay = inside.get("event")
    if not is_object(inside.get("payload")) or not is_object(replay) or "replayId" not in replay:
        return None
    from partner_events._base.text import shown

    where = "its `data`" if is_message else "it"
    name = channel.rpartition("/")[2] if is_message and isinstance(channel, str) else "Order_Event__e"
    return (
        "It is an event of Salesforce as the Streaming API sends it, and not Event Relay: its channel alone "
        f'says which. Pass {where} as the detail of a delivery: {{"source": "aws.partner/salesforce.com", '
        f'"detail-type": "{shown(name, 80)}", "id": "", "detail": ...}}'
    )


CHANNELS = ("/event/", "/data/")
"""How the channels of platform events and of change events begin."""


def _key(header: dict[str, object]) -> tuple[str, Strength] | None:
    """The transaction and the position in it, which together identify a change."""
    transaction, number = header.get("transactionKey"), header.get("sequenceNumber")
    position = id_text(number) if isinstance(number, int) else None
    if not isinstance(transaction, str) or not transaction or position is None:
        return None
    # Salesforce says nothing of duplicates.
    return f"{transaction}:{position}", "inferred"
