"""Which partner and kind a delivery is of, and its idempotency key; no model is imported."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, load, module
from partner_events._base.value import Value
from partner_events._kinds.lookup import offered
from partner_events._kinds.registry import DETAIL_TYPE, current
from partner_events._kinds.tables import events_of
from partner_events._partners import PARTNERS
from partner_events._wire.carriers import open_all
from partner_events._wire.delivery import FrameError, IdempotencyKey, Located, decode, found_type, no_envelope
from partner_events._wire.errors import InvalidEventError, Problem
from partner_events._wire.json import dotted, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partner_events._kinds.registry import Origin, Place
    from partner_events._wire.carriers import Carried, Opened
    from partner_events._wire.delivery import Delivery, Strength

UNKNOWN_OF_REST = ("id", "source")
"""What an envelope must have, and a detail alone does not tell."""


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
    """Which partner and kind a delivery is and its idempotency key, without importing a model.

    Enough to route, to log, or to drop a duplicate.

    Raises:
        InvalidEventError: ``raw`` is no EventBridge delivery, or lacks its partner's frame.
    """
    delivery = decode(raw)
    partner, located = locate(delivery)
    return Identity(partner, located.kind, idempotency_key(delivery, located))


def idempotency_key(delivery: Mapping[str, object], located: Located) -> IdempotencyKey:
    """The partner's own key, or for want of one the envelope's id."""
    if located.key:
        return IdempotencyKey(*located.key)
    return IdempotencyKey(str(delivery["id"]), "envelope")


def locate(delivery: dict[str, object]) -> tuple[str | None, Located]:
    """The partner of a decoded delivery, and where its things are."""
    source, detail_type = delivery.get("source"), delivery.get("detail-type")
    if not (
        isinstance(source, str)
        and isinstance(detail_type, str)
        and isinstance(delivery.get("id"), str)
        and isinstance(delivery.get("detail"), (dict, str))
    ):
        raise no_envelope(delivery, source, detail_type)
    # As a rule one name follows the sender's, and finding its last slash is quicker.
    partner = PARTNERS.get(source.rpartition("/")[0]) or PARTNERS.get("/".join(source.split("/", 2)[:2]))
    if partner is None:
        return locate_registered(delivery)
    find = _locators.get(partner)
    if find is None:
        find = _locators[partner] = load(f"{PACKAGE}.{partner}._delivery", "locate")
    try:
        detail = delivery["detail"]
        if not is_object(detail):
            raise FrameError(("detail",), detail, "every partner sends an object; decode the text first")
        found = find(delivery, detail_type, detail)
    except FrameError as error:
        problem = f"is {found_type(error.found)}, where {error.expected}"
        raise InvalidEventError(
            f"not a delivery of {partner}: `{dotted(error.path)}` {problem}",
            errors=[Problem(error.path, problem)],
            raw=delivery,
            partner=partner,
            source=source,
            detail_type=detail_type,
        ) from None
    if found.key is None and (current.registrations.kinds or found.kind not in events_of(partner).KINDS):
        found.key = declared_key(partner, found.kind, delivery)
    return partner, found


_locators: dict[str, Callable[[dict[str, object], str, dict[str, object]], Located]] = {}
"""The function of each partner that has sent something."""


# Registered senders


def locate_registered(delivery: dict[str, object]) -> tuple[str | None, Located]:
    """The registered partner of a delivery with an envelope, and where its things are."""
    source, detail_type = str(delivery["source"]), str(delivery[DETAIL_TYPE])
    origin = _origin(source)
    if origin is None and not current.registrations.knows_packages:
        from partner_events._kinds.entry_points import read

        read()
        origin = _origin(source)
    if origin is None:
        return None, Located(detail_type, delivery)
    kind = _id_at(delivery, origin.kind_at) or detail_type
    claim = current.registrations.kinds.get((origin.partner, kind))
    return origin.partner, Located(kind, delivery, key=_key(delivery, claim.keys) if claim else None)


def declared_key(partner: str, kind: str, delivery: dict[str, object]) -> tuple[str, Strength] | None:
    """The key that the class of one of our partners' kinds declares, for want of the partner's own."""
    is_ours = kind in events_of(partner).KINDS
    claim = current.registrations.kinds.get((partner, kind)) if is_ours else offered(partner, kind)
    return _key(delivery, claim.keys) if claim else None


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


def _key(delivery: dict[str, object], paths: tuple[Place, ...]) -> tuple[str, Strength] | None:
    """The values at the paths, if all are there."""
    found = [_id_at(delivery, path) for path in paths]
    values = [value for value in found if value is not None]
    if not values or len(values) < len(found):
        return None
    if len(values) == 1:
        return values[0], "documented"
    return ":".join(value.replace("%", "%25").replace(":", "%3A") for value in values), "documented"


def _id_at(delivery: dict[str, object], path: Place) -> str | None:
    """The text or the integer at a path, as text; None if it is neither, or empty."""
    value: object = delivery
    for name in path:
        value = value.get(name) if is_object(value) else None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value else None


# Carriers


def open_deliveries(lambda_event: object) -> list[Opened]:
    """The records of a Lambda event in their order, each with the deliveries inside of it.

    Raises:
        UnknownCarrierError: It is neither a delivery nor a carrier that is known.
        InvalidEventError: It is no JSON.
    """
    return open_all(lambda_event, _completed)


def _completed(detail: dict[str, object]) -> dict[str, object] | None:
    """The delivery of a detail that a rule's input path has left alone, if it tells whose it is."""
    for source, partner in PARTNERS.items():
        recognize = getattr(module(f"{PACKAGE}.{partner}._delivery"), "recognize", None)
        detail_type = recognize(detail) if recognize else None
        if detail_type is not None:
            return {"id": "", "detail-type": detail_type, "source": source, "detail": detail}
    return None


def locate_carried(carried: Carried) -> tuple[dict[str, object], str | None, Located]:
    """The delivery that a record brought, its partner, and where its things are.

    Raises:
        InvalidEventError: It is none.
    """
    if carried.error is not None:
        raise carried.error
    delivery = decode(carried.delivery)
    partner, located = locate(delivery)
    if carried.is_rest:
        known = {name: value for name, value in located.envelope.items() if name not in UNKNOWN_OF_REST}
        located.envelope = known
    return delivery, partner, located
