"""Identifying a delivery: its partner, its kind, its idempotency key; no model is imported."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._kinds.hooks import explained, hooks_of, known_hooks, recognized
from partner_events._kinds.lookup import offered
from partner_events._kinds.registry import DETAIL_TYPE, current
from partner_events._kinds.tables import events_of, is_ours
from partner_events._partners import ELSEWHERE, PARTNERS
from partner_events._wire.delivery import (
    FrameError,
    IdempotencyKey,
    Identified,
    decode,
    found_type,
    no_envelope,
)
from partner_events._wire.errors import InvalidEventError, Problem
from partner_events._wire.json import dotted, id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._kinds.registry import FieldPath, Origin
    from partner_events._wire.delivery import Delivery, Strength


class Identity(Value):
    """What a delivery is: ``partner`` is None where the source is neither known nor registered."""

    __slots__ = ("partner", "kind", "idempotency_key")

    partner: str | None
    kind: str
    idempotency_key: IdempotencyKey

    def __repr__(self) -> str:
        # Not the kind: of an unknown sender it is free text.
        return f"Identity(partner={self.partner!r}, idempotency_key={self.idempotency_key!r})"


def identify(raw: Delivery) -> Identity:
    """The partner, the kind and the idempotency key of a delivery; no model is imported for it.

    Enough to route it, to log it, or to drop a duplicate.

    Raises:
        InvalidEventError: ``raw`` is not an EventBridge delivery, or lacks its partner's frame.
    """
    found = identify_delivery(decode(raw))
    return Identity(found.partner, found.kind, found.idempotency_key)


def identify_delivery(delivery: dict[str, object]) -> Identified:
    """What there is to find out about a decoded delivery.

    Raises:
        InvalidEventError: It has no EventBridge envelope, or lacks its partner's frame.
    """
    source, detail_type = delivery.get("source"), delivery.get(DETAIL_TYPE)
    if not (
        isinstance(source, str)
        and isinstance(detail_type, str)
        and isinstance(delivery.get("id"), str)
        and isinstance(delivery.get("detail"), (dict, str))
    ):
        alone = recognized(delivery)
        raise no_envelope(
            delivery,
            source,
            detail_type,
            alone_of=alone[0] if alone else None,
            explained=None if alone else explained(delivery),
        )
    partner = _partner(source)
    if partner is None:
        origin = origin_of(source)
        if origin is None:
            return Identified(delivery, None, detail_type, delivery)
        if not is_ours(origin.partner):
            return _of_registered_sender(delivery, detail_type, origin)
        partner = origin.partner
        if detail_type == origin.detail_type:
            return _of_registered_detail_type(delivery, partner)
    return _of_partner(delivery, partner, detail_type)


def _of_partner(delivery: dict[str, object], partner: str, detail_type: str) -> Identified:
    """What a partner's hooks find out.

    Raises:
        InvalidEventError: The delivery lacks the partner's frame.
    """
    hooks = known_hooks.get(partner) or hooks_of(partner)
    try:
        detail = delivery["detail"]
        if not is_object(detail):
            raise FrameError(("detail",), detail, "every partner sends an object; decode the text first")
        found = hooks.locate(delivery, detail_type, detail)
    except FrameError as error:
        raise _without_frame(error, partner, delivery) from None
    kind, key = found.kind, found.key
    if key is None and (current.registrations.kinds or kind not in events_of(partner).KINDS):
        key = _declared_key(partner, kind, delivery)
    return Identified(delivery, partner, kind, found.envelope, key, found.api_version, found.family)


def _without_frame(error: FrameError, partner: str, delivery: dict[str, object]) -> InvalidEventError:
    problem = f"is {found_type(error.found)}, where {error.expected}"
    return InvalidEventError(
        f"not a delivery of {partner}: `{dotted(error.path)}` {problem}",
        errors=[Problem(error.path, problem)],
        raw=delivery,
        partner=partner,
        source=str(delivery["source"]),
        detail_type=str(delivery[DETAIL_TYPE]),
    )


def _partner(source: str) -> str | None:
    """The partner of this library whose event source this is."""
    # As a rule one name follows the sender's, and finding its last slash is quicker.
    if partner := PARTNERS.get(source.rpartition("/")[0]):
        return partner
    beginning = "/".join(source.split("/", 2)[:2])
    return PARTNERS.get(beginning) or ELSEWHERE.get(beginning)


# Registered senders


def sender_of(source: str) -> str | None:
    """The partner of an event source, or the sender that is registered for it, by installed packages too."""
    if partner := _partner(source):
        return partner
    origin = origin_of(source)
    return origin.partner if origin else None


def _of_registered_detail_type(delivery: dict[str, object], partner: str) -> Identified:
    """What there is to find out where one detail-type stands for all kinds, and so says nothing."""
    found = _of_partner(delivery, partner, "")
    if found.kind:
        return found
    return Identified(
        delivery,
        partner,
        str(delivery[DETAIL_TYPE]),
        found.envelope,
        found.key,
        found.api_version,
        found.family,
    )


def _of_registered_sender(delivery: dict[str, object], detail_type: str, origin: Origin) -> Identified:
    kind = _id_at(delivery, origin.kind_at) or detail_type
    registration = current.registrations.kinds.get((origin.partner, kind))
    key = _key(delivery, registration.keys) if registration else None
    return Identified(delivery, origin.partner, kind, delivery, key)


def _declared_key(partner: str, kind: str, delivery: dict[str, object]) -> tuple[str, Strength] | None:
    """The key that the class registered for one of our partners' kinds declares."""
    is_ours = kind in events_of(partner).KINDS
    registration = current.registrations.kinds.get((partner, kind)) if is_ours else offered(partner, kind)
    return _key(delivery, registration.keys) if registration else None


def origin_of(source: str) -> Origin | None:
    """What is registered for an event source, by installed packages too."""
    origin = _origin(source)
    if origin is None and not current.registrations.knows_packages:
        from partner_events._kinds.entry_points import read

        read()
        origin = _origin(source)
    return origin


def _origin(source: str) -> Origin | None:
    """Exactly this source, or one that it begins with."""
    sources = current.registrations.sources
    if not sources or source in sources:
        return sources.get(source)
    end = source.find("/")
    while end >= 0:
        if found := sources.get(source[: end + 1]):
            return found
        end = source.find("/", end + 1)
    return None


def _key(delivery: dict[str, object], paths: tuple[FieldPath, ...]) -> tuple[str, Strength] | None:
    """The values at the paths, if all are there."""
    found = [_id_at(delivery, path) for path in paths]
    values = [value for value in found if value is not None]
    if not values or len(values) < len(found):
        return None
    if len(values) == 1:
        return values[0], "documented"
    return ":".join(value.replace("%", "%25").replace(":", "%3A") for value in values), "documented"


def _id_at(delivery: dict[str, object], path: FieldPath) -> str | None:
    """The text or the integer at a path, as text; None if it is neither, or empty."""
    value: object = delivery
    for name in path:
        value = value.get(name) if is_object(value) else None
    return id_text(value)
