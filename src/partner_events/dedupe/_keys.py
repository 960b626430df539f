"""What an event is stored under."""

from __future__ import annotations

from partner_events._kinds.identify import identify_delivery
from partner_events._wire.delivery import decode
from partner_events.dedupe._errors import ReplayNameError
from partner_events.errors import InvalidEventError, Problem

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import TypeAlias, TypeGuard

    from partner_events._wire.delivery import AlreadyIdentified, Delivery, Identified, Strength

    Event: TypeAlias = AlreadyIdentified | Delivery
    """A parsed event, or a delivery."""

LONGEST = 1024
"""Bytes of a key: half of what DynamoDB takes. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html"""


class Subject:
    """An event as deduplication sees it."""

    __slots__ = ("key", "strength", "store_key", "is_replay")

    key: str
    strength: Strength
    store_key: str
    is_replay: bool

    def __init__(self, key: str, strength: Strength, store_key: str, is_replay: bool) -> None:
        self.key = key
        self.strength = strength
        self.store_key = store_key
        self.is_replay = is_replay


def identified_of(event: Event) -> Identified:
    """What is known of an event's delivery: found out now, unless it was before.

    Raises:
        InvalidEventError: It is not a delivery.
    """
    return event.__event_identified__ if _is_identified(event) else identify_delivery(decode(event))


def subject_of(
    identified: Identified, prefix: str, *, per_replay: bool, replay_name: str | None = None
) -> Subject:
    """The subject of a delivery, stored under a consumer's prefix.

    Raises:
        InvalidEventError: Its key is empty.
        ReplayNameError: It is to be handled once for each replay, and nothing says which one this is.
    """
    delivery = identified.delivery
    if identified.key and identified.partner:
        value, strength = identified.key
        text = f"{prefix}/{identified.partner}/{_escape(value)}"
    else:
        check_key(identified)
        value, strength = str(delivery["id"]), "envelope"
        # Names of partners have no colon, so these keys are apart from all partners' own.
        text = f"{prefix}/envelope:{_escape(str(delivery['source']))}/{_escape(value)}"
    is_replay = identified.is_replay
    if per_replay and is_replay:
        text = f"{text}/{_escape(name_of_replay(identified, replay_name))}"
    return Subject(value, strength, _short(text, prefix), is_replay)


def name_of_replay(identified: Identified, replay_name: str | None) -> str:
    """The name of the archive replay that delivered the event, or the one that the user gives.

    Raises:
        ReplayNameError: There is neither.
    """
    found = identified.delivery.get("replay-name")
    name = found if isinstance(found, str) else replay_name
    if name is None:
        raise ReplayNameError(identified.idempotency_key.value)
    return name


def object_key(prefix: str, partner: str | None, object_id: str) -> str:
    """The key of a partner's object, stored under a consumer's prefix, apart from all keys of events.

    Raises:
        ValueError: The id is empty.
    """
    if not object_id:
        raise ValueError("the id of the object is empty; pass the partner's, such as event.payload.id")
    return _short(f"{prefix}/newest:{_escape(partner or '')}/{_escape(object_id)}", prefix)


def prefix_of(consumer: str) -> str:
    """What all keys of a consumer begin with."""
    return _escape(consumer)


def _is_identified(event: Event) -> TypeGuard[AlreadyIdentified]:
    # To look for what is not there takes longer than all else here.
    return type(event) is not dict and hasattr(type(event), "__event_identified__")


def check_key(identified: Identified) -> None:
    """Raises InvalidEventError if there is nothing by which another delivery is known as the same."""
    delivery = identified.delivery
    if (identified.key and identified.partner) or delivery["id"]:
        return
    problem = "is empty, where EventBridge sends an id"
    raise InvalidEventError(
        f"the delivery has no idempotency key: `id` {problem}",
        errors=[Problem(("id",), problem)],
        raw=delivery,
        source=str(delivery["source"]),
        detail_type=str(delivery["detail-type"]),
    )


def _escape(text: str) -> str:
    """The text without slashes, so that texts joined by slashes differ where any of them does."""
    return text.replace("%", "%25").replace("/", "%2F")


def _short(text: str, prefix: str) -> str:
    """The text, or a digest of it if it is longer than stores take or is not valid Unicode.

    A digest follows a ``%`` that no escaped text has.
    """
    if len(text) < LONGEST // 4 and text.isascii():
        return text
    encoded = text.encode("utf-8", "surrogatepass")
    if len(encoded) <= LONGEST and not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    from hashlib import sha256

    return f"{prefix}/%sha256/{sha256(encoded).hexdigest()}"
