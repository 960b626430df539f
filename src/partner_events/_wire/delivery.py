"""A delivery of EventBridge: decoding it, its envelope, and what there is to find out about it."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.errors import InvalidEventError, Problem
from partner_events._wire.json import dotted, has_decimals, is_mapping, is_object, json_type, loads, plain

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar, Final, Literal, Protocol, TypeAlias

    from partner_events._base.value import Path
    from partner_events._wire.records import DeliveryType

    class AlreadyIdentified(Protocol):
        """Something whose delivery has been identified: a parsed event, or what was found out itself."""

        @property
        def __event_identified__(self) -> Identified: ...

    # In quotes, since jedi would read all of `collections` to know `Mapping`.
    Delivery: TypeAlias = "Mapping[str, object] | str | bytes"
    Strength: TypeAlias = Literal["documented", "inferred", "envelope"]

MISSING = object()
ENVELOPE_DOCS = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"


class IdempotencyKey(Value):
    """What all deliveries of the same occurrence have in common.

    ``strength`` says how sure that is. ``documented``: the partner says to deduplicate on it.
    ``inferred``: it behaves that way. ``envelope``: it is only EventBridge's own id, which changes when
    the partner sends the event again.
    """

    __slots__ = ("value", "strength")

    value: str
    strength: Strength


class Located:
    """What a partner's `locate` finds in a delivery; see `PartnerHooks`.

    ``envelope`` is the delivery with the detail in its real place: the delivery itself, except for the
    simplified forms. ``key`` is the partner's own id of the occurrence and how sure that is, or None if
    the delivery carries none. ``family`` names the class that reads kinds which this version does not
    know, where that is not the partner's unknown event.
    """

    __slots__ = ("kind", "envelope", "key", "api_version", "family")

    def __init__(
        self,
        kind: str,
        envelope: dict[str, object],
        key: tuple[str, Strength] | None = None,
        api_version: str | None = None,
        family: str | None = None,
    ) -> None:
        self.kind: Final = kind
        self.envelope: Final = envelope
        self.key: Final = key
        self.api_version: Final = api_version
        self.family: Final = family


class Identified:
    """What was found out about one delivery; found once, and handed on.

    ``delivery`` is what arrived, decoded. ``partner`` is None if the source is neither known nor
    registered. For the rest see `Located`; ``key`` may also be the one that a registered class declares.
    ``delivery_type`` and ``is_proven`` are what the subscriber's delivery around it says, which is not part
    of it: equality does not look at them.

    Like `Located`, it is frozen by ``Final``: type checkers refuse what would change it. One is made for
    each parsed event, and to refuse it at run time, as `Value` does, would take six times as long.
    """

    __slots__ = (
        "delivery",
        "partner",
        "kind",
        "envelope",
        "key",
        "api_version",
        "family",
        "delivery_type",
        "is_proven",
    )

    lacks: ClassVar[frozenset[str]] = frozenset()
    """The fields of the envelope that no delivery of this form has: that they are absent is no deviation."""

    def __init__(
        self,
        delivery: dict[str, object],
        partner: str | None,
        kind: str,
        envelope: dict[str, object],
        key: tuple[str, Strength] | None = None,
        api_version: str | None = None,
        family: str | None = None,
        delivery_type: DeliveryType | None = None,
        is_proven: bool = False,
    ) -> None:
        self.delivery: Final = delivery
        self.partner: Final = partner
        self.kind: Final = kind
        self.envelope: Final = envelope
        self.key: Final = key
        self.api_version: Final = api_version
        self.family: Final = family
        self.delivery_type: Final = delivery_type
        self.is_proven: Final = is_proven

    def arrived(self, delivery_type: DeliveryType | None, *, is_proven: bool = False) -> Identified:
        """The same, with what the subscriber's delivery around it says."""
        return type(self)(
            self.delivery,
            self.partner,
            self.kind,
            self.envelope,
            self.key,
            self.api_version,
            self.family,
            delivery_type,
            is_proven,
        )

    @property
    def is_replay(self) -> bool:
        """Whether an archive replay or a subscriber that replays delivered the event."""
        return self.delivery_type == "replay" or isinstance(self.delivery.get("replay-name"), str)

    @property
    def idempotency_key(self) -> IdempotencyKey:
        """The partner's own key or, if the delivery carries none, the envelope's id."""
        if self.key:
            return IdempotencyKey(*self.key)
        return IdempotencyKey(str(self.delivery["id"]), "envelope")

    @property
    def __event_identified__(self) -> Identified:
        """Itself: whoever takes what is identified already takes this too."""
        return self

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in Identified.__slots__)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Identified)
            and type(other) is type(self)
            and other._values()[:-2] == self._values()[:-2]
        )

    def __hash__(self) -> int:
        raise TypeError("unhashable type: 'Identified' holds a delivery; use its idempotency key instead")

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self._values()

    def __repr__(self) -> str:
        # Not the kind: of an unknown sender it is free text.
        from partner_events._base.text import represented

        return f"Identified(partner={self.partner!r}, key={represented(self.key)})"


class IdentifiedAlone(Identified):
    """What was found out about a detail that came without its envelope, but for what the detail says."""

    __slots__ = ()

    lacks: ClassVar[frozenset[str]] = frozenset(
        {"version", "id", "source", "account", "time", "region", "resources"}
    )


class FrameError(Exception):
    """A detail lacks what every delivery of its partner has."""

    def __init__(self, path: Path, found: object, expected: str) -> None:
        self.path, self.found, self.expected = path, found, expected


def locate_by_detail_type(
    delivery: dict[str, object], detail_type: str, detail: dict[str, object]
) -> Located:
    """The `locate` of a partner whose detail may be any object and whose detail-type is the kind."""
    return Located(detail_type, delivery)


def decode(raw: object) -> dict[str, object]:
    """The delivery as plain JSON: the one decoder of `parse_event` and `identify`."""
    if is_object(raw) and type(raw) is dict:
        # Of a delivery only the detail has numbers.
        return plain(raw) if has_decimals(raw.get("detail"), raw) else raw
    if isinstance(raw, (str, bytes, bytearray)):
        decoded = loads(raw)
        if is_object(decoded):
            return decoded
        raise _invalid(raw, f"the JSON is {json_type(decoded)}, where a delivery is an object")
    if is_mapping(raw):
        return plain(raw)
    raise _invalid(raw, f"got {json_type(raw)}, where a delivery is a mapping or JSON text")


def no_envelope(
    delivery: Mapping[str, object],
    source: object,
    detail_type: object,
    *,
    alone_of: str | None = None,
    explained: str | None = None,
) -> InvalidEventError:
    """What is wrong with something that does not have EventBridge's envelope.

    ``alone_of`` is the partner whose detail it is, if it is one, and ``explained`` what a partner says of it.
    """
    from partner_events._wire.advice import advice_on_one

    wanted: dict[str, tuple[str, tuple[type, ...]]] = {
        **dict.fromkeys(("source", "detail-type", "id"), ("a string", (str,))),
        "detail": ("an object", (dict, str)),
    }
    problems = [
        Problem((name,), f"is {found_type(delivery.get(name, MISSING))}, where EventBridge sends {what}")
        for name, (what, kinds) in wanted.items()
        if not isinstance(delivery.get(name), kinds)
    ]
    what = "; ".join(f"`{dotted(problem.path)}` {problem.message}" for problem in problems)
    advice = advice_on_one(delivery) or explained or f"Pass the whole delivery, see {ENVELOPE_DOCS}"
    if alone_of:
        advice = (
            f"It is the detail of an event of {alone_of} without its envelope, as a webhook sends it and as "
            "a rule's input path `$.detail` leaves it: use `parse_events`, which reads that too"
        )
    return InvalidEventError(
        f"no EventBridge envelope: {what}. {advice}",
        errors=problems,
        raw=delivery,
        source=source if isinstance(source, str) else None,
        detail_type=detail_type if isinstance(detail_type, str) else None,
    )


def found_type(value: object) -> str:
    return "missing" if value is MISSING else json_type(value)


def _invalid(raw: object, message: str) -> InvalidEventError:
    problems = [Problem((), message)]
    return InvalidEventError(f"not an EventBridge delivery: {message}", errors=problems, raw=raw)
