"""What an event is stored under."""

from __future__ import annotations

import sys

from partner_events._kinds.identify import locate
from partner_events._wire.delivery import decode
from partner_events.errors import InvalidEventError, Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias, TypeGuard

    from partner_events._events.event import PartnerEvent
    from partner_events._wire.delivery import Delivery, Strength

    Event: TypeAlias = PartnerEvent | Delivery
    """An event, or the delivery of one."""

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


def subject_of(event: Event, prefix: str, *, per_replay: bool) -> Subject:
    """The subject of an event or a delivery, stored under a consumer's prefix.

    Raises:
        InvalidEventError: It is no delivery, or its key is empty.
    """
    delivery = decode(event.raw if _is_parsed(event) else event)
    partner, located = locate(delivery)
    if located.key and partner:
        value, strength = located.key
        text = f"{prefix}/{partner}/{_escape(value)}"
    else:
        value, strength = _envelope_id(delivery), "envelope"
        # Names of partners have no colon, so these keys are apart from all partners' own.
        text = f"{prefix}/envelope:{_escape(str(delivery['source']))}/{_escape(value)}"
    replay = delivery.get("replay-name")
    is_replay = isinstance(replay, str)
    if per_replay and is_replay:
        text = f"{text}/{_escape(str(replay))}"
    return Subject(value, strength, _short(text, prefix), is_replay)


def prefix_of(consumer: str) -> str:
    """What all keys of a consumer begin with."""
    return _escape(consumer)


def _is_parsed(event: Event) -> TypeGuard[PartnerEvent]:
    # Where the class was never imported, nothing is an instance of it.
    module = sys.modules.get("partner_events._events.event")
    return module is not None and isinstance(event, module.PartnerEvent)


def _envelope_id(delivery: Mapping[str, object]) -> str:
    value = str(delivery["id"])
    if value:
        return value
    problem = "is empty, where EventBridge sends an id"
    raise InvalidEventError(
        f"no key to know this delivery again by: `id` {problem}",
        errors=[Problem(("id",), problem)],
        raw=delivery,
        source=str(delivery["source"]),
        detail_type=str(delivery["detail-type"]),
    )


def _escape(text: str) -> str:
    """The text without slashes, so that texts joined by slashes differ where any of them does."""
    return text.replace("%", "%25").replace("/", "%2F")


def _short(text: str, prefix: str) -> str:
    """The text, or a digest of it if it is longer than stores take or no Unicode.

    A digest follows a ``%`` that no escaped text has.
    """
    if len(text) < LONGEST // 4 and text.isascii():
        return text
    encoded = text.encode("utf-8", "surrogatepass")
    if len(encoded) <= LONGEST and not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    from hashlib import sha256

    return f"{prefix}/%sha256/{sha256(encoded).hexdigest()}"
