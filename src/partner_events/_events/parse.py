"""`parse_event`: from a delivery to the typed event of its kind."""

from pydantic import ValidationError

from partner_events._base.lazy import PACKAGE, GarbageCollectionPaused
from partner_events._events.event import IDENTIFIED, PartnerEvent, deviations_at
from partner_events._kinds.identify import identify_delivery
from partner_events._kinds.lookup import kind_class
from partner_events._kinds.registry import current
from partner_events._models.edges import EVENT_LEVELS, Reader
from partner_events._models.insides import COMPLETE, keep
from partner_events._models.tolerant import Reading, TooManyModels
from partner_events._wire.delivery import Identified, decode
from partner_events._wire.json import dotted, json_type
from partner_events.errors import Deviation, InvalidEventError, Problem, UnexpectedEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._kinds.registry import Key
    from partner_events._wire.delivery import Delivery


def parse_event(raw: "Delivery", /, *expected: type[PartnerEvent], strict: bool = False) -> PartnerEvent:
    """The typed event of a delivery; the delivery's kind decides the class.

    Nothing is lost where a delivery does not fit the documented types: a field that does not fit is
    unavailable (reading it raises `FieldUnavailableError`), and unknown fields are kept.

    Args:
        raw: The delivery as a mapping, or as JSON text or UTF-8 bytes.
        expected: The classes of which the event must be an instance; bases are allowed. Your own subclass
            is used where its parent is the class of the kind.
        strict: Refuse a delivery that deviates from the documented types.

    Raises:
        InvalidEventError: It is not a delivery, lacks its partner's frame, or (``strict``) deviates.
        UnexpectedEventError: It is not an instance of any expected class.
    """
    return parse_identified(identify_delivery(decode(raw)), expected, strict=strict)


def parse_identified(
    identified: Identified, expected: tuple[type[PartnerEvent], ...], *, strict: bool
) -> PartnerEvent:
    """`parse_event` of a delivery that has been identified."""
    reader = _reader_of(identified)
    model = reader.model
    if expected:
        model = _choose(model, expected, identified)
        if not issubclass(model, expected):
            raise _unexpected(model, expected, identified)
        if model is not reader.model:
            reader = Reader(model)
    reading = Reading(identified, model, strict)
    COMPLETE[reading] = None
    try:
        event = reader.read(identified.envelope, reading)
        types_version = reading.types_version
        if reading not in COMPLETE or (identified.api_version or types_version) != types_version:
            reading.note_absent(event)
    except ValidationError as error:
        from partner_events._models.messages import printable_error

        raise _unreadable(model, error, identified) from printable_error(error)
    except RecursionError:
        message = "the delivery is nested deeper than Python follows"
        raise _invalid(message, [Problem((), message)], identified) from None
    except TooManyModels:
        message = "the delivery holds far more objects than its size explains"
        raise _invalid(message, [Problem((), message)], identified) from None
    finally:
        COMPLETE.pop(reading, None)
    # By what was found out about it, it is also judged.
    keep(event, {IDENTIFIED: identified})
    if strict and (deviations := list(deviations_at(event))):
        raise _deviating(deviations, identified, {each.path for each in event.__event_contradictions__()})
    return event


def event_class(identified: Identified) -> type[PartnerEvent]:
    """The class of a delivery's kind. Its models are not built."""
    return _reader_of(identified).model


SAID = 5
"""How many deviations the text of an error lists; its ``errors`` has them all."""


def _reader_of(identified: Identified) -> "Reader[PartnerEvent]":
    readers = current.registrations.readers
    return readers.get((identified.partner, identified.kind)) or _new_reader(identified, readers)


def _new_reader(identified: Identified, readers: "dict[Key, Reader[PartnerEvent]]") -> "Reader[PartnerEvent]":
    """The reader of a kind that is parsed for the first time.

    ``readers`` were taken before the class is: if another one is registered meanwhile, nobody looks into
    them any more.
    """
    partner, kind = identified.partner, identified.kind
    with GarbageCollectionPaused():
        found: type[PartnerEvent] | None = kind_class(partner, kind) if partner else None
        if found is None:
            # Not remembered: a sender must not be able to fill the memory with made-up kinds.
            from partner_events._events.unknown import unknown_class

            return Reader(unknown_class(partner, identified.family))
    reader = Reader(found, levels=EVENT_LEVELS)
    readers[partner, kind] = reader
    return reader


def _choose(
    model: type[PartnerEvent], expected: tuple[type[PartnerEvent], ...], identified: Identified
) -> type[PartnerEvent]:
    """The class of the kind, or a subclass of it that the caller expects."""
    for candidate in expected:
        check_event_class(candidate)
    chosen = next((candidate for candidate in expected if is_refined(candidate, model)), model)
    if issubclass(chosen, expected):
        return chosen
    # A class that itself declares this kind, or that derives from what was its class before registration.
    partner, kind = identified.partner, identified.kind
    is_registered = (partner, kind) in current.registrations.kinds
    own = [
        candidate for candidate in expected if is_registered or candidate.__dict__.get("__event_declared__")
    ]
    if own and partner:
        from partner_events._kinds.declared import is_of_kind

        return next((candidate for candidate in own if is_of_kind(candidate, partner, kind)), model)
    return model


def is_refined(candidate: type[PartnerEvent], model: type[PartnerEvent]) -> bool:
    """Whether a class is a user's subclass that reads events of a kind instead of the kind's class.

    It has the same kind and partner. Classes of other kinds and of this library may derive from the class
    too: `UnknownStripeEvent` derives from `UnknownEvent`.
    """
    return (
        candidate is not model
        and issubclass(candidate, model)
        and not candidate.__module__.startswith(f"{PACKAGE}.")
        and candidate.kind == model.kind
        and candidate.partner == model.partner
    )


def check_event_class(candidate: object) -> None:
    """Raises TypeError if it is not a class of events."""
    if not _is_event_class(candidate):
        from partner_events._base.expected import wrong_type

        such = type(candidate).__name__ if isinstance(candidate, PartnerEvent) else "PaymentIntentSucceeded"
        raise wrong_type(f"an event class, such as {such}", candidate)


def _is_event_class(candidate: object) -> bool:
    return isinstance(candidate, type) and issubclass(candidate, PartnerEvent)


def _unexpected(
    model: type[PartnerEvent], expected: tuple[type[PartnerEvent], ...], identified: Identified
) -> UnexpectedEventError:
    from partner_events._events.unknown import arrival

    wanted = " or ".join(candidate.__name__ for candidate in expected)
    return UnexpectedEventError(
        f"expected {wanted}, but the delivery is {arrival(model, identified)}; "
        "narrow the rule's event pattern, or expect this class too",
        expected=expected,
        actual=model,
        partner=identified.partner,
        kind=identified.kind,
        raw=identified.delivery,
    )


def _deviating(
    deviations: "list[tuple[Deviation, Path]]", identified: Identified, contradictory: "set[Path]"
) -> InvalidEventError:
    """What is wrong; at the ``contradictory`` paths are values of the documented types."""
    found = [
        (deviation.path, place, CONTRADICTS if deviation.path in contradictory else _problem(deviation))
        for deviation, place in deviations
    ]
    problems = [Problem(path, problem) for path, _, problem in found]
    said = [f"`{dotted(place)}` {problem}" for _, place, problem in found[:SAID]]
    more = [f"and {len(deviations) - SAID} more"] if len(deviations) > SAID else []
    message = f"the delivery deviates from the documented types: {'; '.join(said + more)}"
    return _invalid(message, problems, identified)


def _unreadable(
    model: type[PartnerEvent], error: ValidationError, identified: Identified
) -> InvalidEventError:
    details = error.errors(include_url=False, include_context=False, include_input=False)
    problems = [Problem(detail["loc"], detail["type"]) for detail in details]
    return _invalid(f"the delivery cannot be read as {model.__name__}", problems, identified)


CONTRADICTS = "says another kind than `detail-type`, which counts; the sender must write the same in both"


def _problem(deviation: Deviation) -> str:
    if deviation.kind == "absent":
        return "is missing"
    return f"is {json_type(deviation.value)}, against the documented type"


def _invalid(message: str, problems: list[Problem], identified: Identified) -> InvalidEventError:
    delivery = identified.delivery
    return InvalidEventError(
        message,
        errors=problems,
        raw=delivery,
        partner=identified.partner,
        source=str(delivery["source"]),
        detail_type=str(delivery["detail-type"]),
    )
