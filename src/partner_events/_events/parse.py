"""`parse_event`: from a delivery to the typed event of its kind."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar, overload

from pydantic import ValidationError

from partner_events._base.lazy import PACKAGE, GarbageCollectionPaused
from partner_events._events.event import RAW, PartnerEvent, deviations_at
from partner_events._kinds.identify import locate
from partner_events._kinds.lookup import kind_class
from partner_events._kinds.registry import current
from partner_events._models.edges import EVENT_LEVELS, Reader
from partner_events._models.tolerant import Reading, set_private
from partner_events._wire.delivery import Located, decode
from partner_events._wire.json import dotted, json_type
from partner_events.errors import Deviation, InvalidEventError, Problem, UnexpectedEventError

if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._wire.delivery import Delivery

E1 = TypeVar("E1", bound=PartnerEvent)
E2 = TypeVar("E2", bound=PartnerEvent)
E3 = TypeVar("E3", bound=PartnerEvent)
E4 = TypeVar("E4", bound=PartnerEvent)
E5 = TypeVar("E5", bound=PartnerEvent)
E6 = TypeVar("E6", bound=PartnerEvent)
E7 = TypeVar("E7", bound=PartnerEvent)
E8 = TypeVar("E8", bound=PartnerEvent)


@overload
def parse_event(raw: "Delivery", /, *, strict: bool = False) -> PartnerEvent: ...
@overload
def parse_event(raw: "Delivery", e1: type[E1], /, *, strict: bool = False) -> E1: ...
@overload
def parse_event(raw: "Delivery", e1: type[E1], e2: type[E2], /, *, strict: bool = False) -> E1 | E2: ...
@overload
def parse_event(
    raw: "Delivery", e1: type[E1], e2: type[E2], e3: type[E3], /, *, strict: bool = False
) -> E1 | E2 | E3: ...
@overload
def parse_event(
    raw: "Delivery", e1: type[E1], e2: type[E2], e3: type[E3], e4: type[E4], /, *, strict: bool = False
) -> E1 | E2 | E3 | E4: ...
@overload
def parse_event(
    raw: "Delivery",
    e1: type[E1],
    e2: type[E2],
    e3: type[E3],
    e4: type[E4],
    e5: type[E5],
    /,
    *,
    strict: bool = False,
) -> E1 | E2 | E3 | E4 | E5: ...
@overload
def parse_event(
    raw: "Delivery",
    e1: type[E1],
    e2: type[E2],
    e3: type[E3],
    e4: type[E4],
    e5: type[E5],
    e6: type[E6],
    /,
    *,
    strict: bool = False,
) -> E1 | E2 | E3 | E4 | E5 | E6: ...
@overload
def parse_event(
    raw: "Delivery",
    e1: type[E1],
    e2: type[E2],
    e3: type[E3],
    e4: type[E4],
    e5: type[E5],
    e6: type[E6],
    e7: type[E7],
    /,
    *,
    strict: bool = False,
) -> E1 | E2 | E3 | E4 | E5 | E6 | E7: ...
@overload
def parse_event(
    raw: "Delivery",
    e1: type[E1],
    e2: type[E2],
    e3: type[E3],
    e4: type[E4],
    e5: type[E5],
    e6: type[E6],
    e7: type[E7],
    e8: type[E8],
    /,
    *more: type[E8],
    strict: bool = False,
) -> E1 | E2 | E3 | E4 | E5 | E6 | E7 | E8: ...
def parse_event(raw: "Delivery", /, *expected: type[PartnerEvent], strict: bool = False) -> PartnerEvent:
    """The typed event of a delivery; its kind decides the class.

    Nothing of a delivery is lost because it does not fit the documented types: a field that does not
    is unavailable (reading it raises `FieldUnavailableError`), unknown fields are kept.

    Args:
        raw: The delivery as a mapping, or as JSON text or UTF-8 bytes.
        expected: The classes, or bases of them, of which the event must be one. A subclass of yours
            is used where its parent is the class of the kind.
        strict: Refuse a delivery that deviates from the documented types.

    Raises:
        InvalidEventError: It is no delivery, or it lacks its partner's frame, or (``strict``) deviates.
        UnexpectedEventError: It is none of the expected classes.
    """
    delivery = decode(raw)
    partner, located = locate(delivery)
    return parse_located(delivery, partner, located, expected, strict=strict)


def parse_located(
    delivery: dict[str, object],
    partner: str | None,
    located: Located,
    expected: tuple[type[PartnerEvent], ...],
    *,
    strict: bool,
) -> PartnerEvent:
    """`parse_event` of a delivery whose things were located."""
    reader = current.registrations.readers.get((partner, located.kind)) or _reader_of(partner, located)
    model = reader.model
    if expected:
        model = _choose(model, expected, partner, located.kind)
        if not issubclass(model, expected):
            raise _unexpected(model, expected, partner, located.kind, delivery)
        if model is not reader.model:
            reader = Reader(model)
    reading = Reading(located, model, strict)
    try:
        event = reader.read(located.envelope, reading)
    except ValidationError as error:
        raise _unreadable(model, error, partner, delivery) from error
    except RecursionError:
        message = "the delivery is nested deeper than Python follows"
        raise _invalid(message, [Problem((), message)], partner, delivery) from None
    if strict and (deviations := list(deviations_at(event))):
        raise _deviating(deviations, partner, delivery)
    set_private(event, RAW, delivery)
    return event


def event_class(partner: str | None, located: Located) -> type[PartnerEvent]:
    """The class of a delivery's kind. Its models are not built."""
    reader = current.registrations.readers.get((partner, located.kind)) or _reader_of(partner, located)
    return reader.model


SAID = 5
"""How many deviations the text of an error says; all are among its ``errors``."""


def _reader_of(partner: str | None, located: Located) -> "Reader[PartnerEvent]":
    # Taken before the class is: if another one is registered meanwhile, nobody looks here any more.
    readers = current.registrations.readers
    with GarbageCollectionPaused():
        found: type[PartnerEvent] | None = kind_class(partner, located.kind) if partner else None
        if found is None:
            # Not remembered: a sender must not be able to fill the memory with made-up kinds.
            from partner_events._events.unknown import unknown_class

            return Reader(unknown_class(partner, located.family))
    reader = Reader(found, levels=EVENT_LEVELS)
    readers[partner, located.kind] = reader
    return reader


def _choose(
    model: type[PartnerEvent], expected: tuple[type[PartnerEvent], ...], partner: str | None, kind: str
) -> type[PartnerEvent]:
    """The class of the kind, or a subclass of it that the caller expects."""
    for candidate in expected:
        check_event_class(candidate)
    chosen = next((candidate for candidate in expected if is_refined(candidate, model)), model)
    if issubclass(chosen, expected):
        return chosen
    # A class that says itself that it is of this kind, or whose parent was before one was registered.
    is_registered = (partner, kind) in current.registrations.kinds
    own = [
        candidate for candidate in expected if is_registered or candidate.__dict__.get("__event_declared__")
    ]
    if own and partner:
        from partner_events._events.register import is_of_kind

        return next((candidate for candidate in own if is_of_kind(candidate, partner, kind)), model)
    return model


def is_refined(candidate: type[PartnerEvent], model: type[PartnerEvent]) -> bool:
    """Whether a class is a subclass of the user's that reads events of a kind instead of its class.

    It has that kind and that partner. A class of another kind, or of this library's, may be derived from
    the class, too: `UnknownStripeEvent` from `UnknownEvent`.
    """
    return (
        candidate is not model
        and issubclass(candidate, model)
        and not candidate.__module__.startswith(f"{PACKAGE}.")
        and candidate.kind == model.kind
        and candidate.partner == model.partner
    )


def check_event_class(candidate: object) -> None:
    """Raises TypeError if it is no class of events."""
    if not _is_event_class(candidate):
        name = getattr(candidate, "__name__", type(candidate).__name__)
        raise TypeError(f"{name} is no event class; expect classes such as PaymentIntentSucceeded")


def _is_event_class(candidate: object) -> bool:
    return isinstance(candidate, type) and issubclass(candidate, PartnerEvent)


def _unexpected(
    model: type[PartnerEvent],
    expected: tuple[type[PartnerEvent], ...],
    partner: str | None,
    kind: str,
    delivery: Mapping[str, object],
) -> UnexpectedEventError:
    from partner_events._events.unknown import arrival

    wanted = " or ".join(candidate.__name__ for candidate in expected)
    return UnexpectedEventError(
        f"expected {wanted}, but the delivery is {arrival(model, kind, delivery)}; "
        "narrow the rule's event pattern, or expect this kind too",
        expected=expected,
        actual=model,
        partner=partner,
        kind=kind,
        raw=delivery,
    )


def _deviating(
    deviations: "list[tuple[Deviation, Path]]", partner: str | None, delivery: Mapping[str, object]
) -> InvalidEventError:
    problems = [Problem(deviation.path, _problem(deviation)) for deviation, _ in deviations]
    said = [f"`{dotted(place)}` {_problem(deviation)}" for deviation, place in deviations[:SAID]]
    more = [f"and {len(deviations) - SAID} more"] if len(deviations) > SAID else []
    message = f"the delivery deviates from the documented types: {'; '.join(said + more)}"
    return _invalid(message, problems, partner, delivery)


def _unreadable(
    model: type[PartnerEvent],
    error: ValidationError,
    partner: str | None,
    delivery: Mapping[str, object],
) -> InvalidEventError:
    details = error.errors(include_url=False, include_context=False, include_input=False)
    problems = [Problem(detail["loc"], detail["type"]) for detail in details]
    return _invalid(f"the delivery cannot be read as {model.__name__}", problems, partner, delivery)


def _problem(deviation: Deviation) -> str:
    if deviation.kind == "absent":
        return "is missing"
    return f"is {json_type(deviation.value)}, against the documented type"


def _invalid(
    message: str, problems: list[Problem], partner: str | None, delivery: Mapping[str, object]
) -> InvalidEventError:
    source, detail_type = delivery.get("source"), delivery.get("detail-type")
    return InvalidEventError(
        message,
        errors=problems,
        raw=delivery,
        partner=partner,
        source=source if isinstance(source, str) else None,
        detail_type=detail_type if isinstance(detail_type, str) else None,
    )
