"""The errors that this library raises. No message contains a value of a delivery; attributes do."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, listed
from partner_events._base.value import Value
from partner_events._wire.errors import (
    InvalidEventError,
    PartnerEventsError,
    Problem,
    SubscriberDeadLetterError,
    UnknownCarrierError,
    UnprovenSourceError,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, TypeAlias

    from partner_events._base.value import Path
    from partner_events._wire.records import CarrierRecord

    DeviationKind: TypeAlias = Literal["absent", "null", "contradiction"]

__all__ = [
    "Deviation",
    "FieldUnavailableError",
    "InvalidEventError",
    "InvalidRecord",
    "InvalidRecordsError",
    "InvalidKindError",
    "InvalidObjectError",
    "InvalidSourceError",
    "KindConflictError",
    "KindPackageError",
    "PartnerEventsError",
    "Problem",
    "SubscriberDeadLetterError",
    "UnexpectedEventError",
    "UnknownCarrierError",
    "UnprovenSourceError",
]


def __dir__() -> list[str]:
    return listed(__name__)


class Deviation(Value):
    """A field of a delivery that differs from what the partner documents.

    Attributes:
        path: The field, in wire names from the envelope down.
        kind: ``absent``: the field is missing. ``null``: it is null, against its type. ``contradiction``:
            it has another JSON type than documented, or says something else than another field: Stripe's
            ``detail.type`` than the detail-type.
        value: What was delivered instead; None if nothing was.
    """

    __slots__ = ("path", "kind", "value")

    path: Path
    kind: DeviationKind
    value: object

    def __repr__(self) -> str:
        from partner_events._base.text import represented

        return f"Deviation(path={represented(self.path)}, kind={self.kind!r}, value=...)"


class InvalidRecord(Value):
    """A carrier record whose event could not be parsed, and the error that says why."""

    __slots__ = ("record", "error")

    record: CarrierRecord
    error: InvalidEventError | UnexpectedEventError


class InvalidRecordsError(InvalidEventError):
    """Some carrier records of a Lambda event could not be parsed; the events of the others were yielded.

    Attributes:
        failures: The records that could not be parsed, each with its error.
    """

    def __init__(self, message: str, *, failures: Sequence[InvalidRecord], raw: object = None) -> None:
        super().__init__(message, raw=raw)
        self.failures: tuple[InvalidRecord, ...] = tuple(failures)


class UnexpectedEventError(PartnerEventsError, TypeError):
    """The delivery is valid, but of a kind that the caller does not expect.

    Attributes:
        expected: The classes that were expected.
        actual: The class of the delivery's kind.
        partner: The partner that sent it, or None.
        kind: The delivery's kind, such as ``"charge.refunded"``.
        raw: The decoded delivery.
    """

    def __init__(
        self,
        message: str,
        *,
        expected: tuple[type, ...],
        actual: type,
        partner: str | None,
        kind: str,
        raw: Mapping[str, object],
    ) -> None:
        super().__init__(message)
        self.expected = expected
        self.actual = actual
        self.partner = partner
        self.kind = kind
        self.raw = raw


class FieldUnavailableError(PartnerEventsError, AttributeError):
    """The delivery does not carry this documented field, or not in its documented type.

    It is an ``AttributeError``, so ``hasattr`` returns False and ``getattr`` its default.

    Attributes:
        field: The field's name in Python.
        model: The name of the class that has the field.
        event_kind: The kind of the event, or None.
        api_version: The version of the partner's API that wrote the delivery; None if it does not say.
        deviation: ``absent``, ``null`` or ``contradiction``, as in `Deviation`.
        json_type: The JSON type that was delivered; None if nothing was.
        value: What was delivered.
        since: The first version of the partner's API that documents the field; None if all do, or if that is
            not known.
        until: The last version that documents it; None if it is documented.
        replaced_by: The path, in wire names from the object, of what took its place, or ``object:path`` in
            another object; ``""`` if nothing did, None if it is not known.
    """

    def __init__(
        self,
        message: str,
        *,
        field: str,
        model: str,
        event_kind: str | None,
        api_version: str | None,
        deviation: DeviationKind,
        json_type: str | None,
        value: object,
        since: str | None = None,
        until: str | None = None,
        replaced_by: str | None = None,
    ) -> None:
        super().__init__(message, name=field)
        self.field = field
        self.model = model
        self.event_kind = event_kind
        self.api_version = api_version
        self.deviation: DeviationKind = deviation
        self.json_type = json_type
        self.value = value
        self.since = since
        self.until = until
        self.replaced_by = replaced_by


class InvalidKindError(PartnerEventsError, TypeError):
    """A class cannot be registered, because it does not say which events it reads.

    Attributes:
        event_class: The class; its name if it cannot be imported.
        reason: What is wrong, and what would be right.
    """

    def __init__(self, reason: str, *, event_class: object) -> None:
        name = getattr(event_class, "__qualname__", None)
        if name is None:
            from partner_events._base.expected import what_it_is

            # Ours show no values; what else was passed may be a delivery.
            is_ours = type(event_class).__module__.partition(".")[0] == PACKAGE
            is_shown = is_ours or (event_class and isinstance(event_class, str))
            name = event_class if is_shown else what_it_is(event_class)
        super().__init__(f"{name} cannot be registered: {reason}")
        self.event_class = event_class
        self.reason = reason


class InvalidObjectError(PartnerEventsError, ValueError):
    """What was fetched from a partner's API is not an object of it, or not of an expected class.

    Attributes:
        object_type: What it says that it is, such as ``"invoice"``; None if it does not.
        expected: The classes that were expected.
        raw: What was to be read.
    """

    def __init__(
        self, message: str, *, object_type: str | None, expected: tuple[type, ...], raw: object
    ) -> None:
        super().__init__(message)
        self.object_type = object_type
        self.expected = expected
        self.raw = raw


class InvalidSourceError(PartnerEventsError, ValueError):
    """An event source cannot be registered for a partner.

    Attributes:
        source: What was to be registered.
        partner: The partner for which.
    """

    def __init__(self, message: str, *, source: object, partner: object) -> None:
        super().__init__(message)
        self.source = source
        self.partner = partner


class KindConflictError(PartnerEventsError, ValueError):
    """Two classes are registered for one kind, and neither derives from the other; or two senders for one
    source.

    Attributes:
        partner: The partner, or the sender's name.
        kind: The kind that two classes are for; None if the conflict is about the source.
        source: The source that two senders have; None if the conflict is about the kind.
        holder: What has it already: module and name of a class, or a sender's name.
        registrant: What was to be registered for it.
    """

    def __init__(
        self,
        message: str,
        *,
        partner: str,
        kind: str | None,
        source: str | None,
        holder: str,
        registrant: str,
    ) -> None:
        super().__init__(message)
        self.partner = partner
        self.kind = kind
        self.source = source
        self.holder = holder
        self.registrant = registrant


class KindPackageError(PartnerEventsError):
    """An installed package offers kinds that cannot be registered.

    Attributes:
        distribution: The package's name; None if its metadata has none.
        entry_point: The name of its entry point in the group ``partner_events.kinds``.
        value: The object that the entry point refers to, as text.
    """

    def __init__(self, message: str, *, distribution: str | None, entry_point: str, value: str) -> None:
        super().__init__(message)
        self.distribution = distribution
        self.entry_point = entry_point
        self.value = value
