"""What this library raises. No message holds a value of a delivery: values are attributes."""

from __future__ import annotations

from partner_events._base.lazy import listed
from partner_events._base.value import Value
from partner_events._wire.errors import (
    InvalidEventError,
    PartnerEventsError,
    Problem,
    UnknownCarrierError,
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
    "KindConflictError",
    "KindPackageError",
    "PartnerEventsError",
    "Problem",
    "UnexpectedEventError",
    "UnknownCarrierError",
]
__dir__ = listed(__name__)


class Deviation(Value):
    """A place at which a delivery differs from what the partner documents.

    ``path`` leads there from the envelope, in wire names. ``kind`` says whether the field is
    ``absent``, ``null`` against its type, or of another JSON type than documented
    (``contradiction``). ``value`` is what was delivered instead.
    """

    __slots__ = ("path", "kind", "value")

    path: Path
    kind: DeviationKind
    value: object

    def __repr__(self) -> str:
        return f"Deviation(path={self.path!r}, kind={self.kind!r}, value=...)"


class InvalidRecord(Value):
    """A carrier's record without an event that could be parsed, and the error that says why."""

    __slots__ = ("record", "error")

    record: CarrierRecord
    error: InvalidEventError | UnexpectedEventError


class InvalidRecordsError(InvalidEventError):
    """Some records of a Lambda event have no event that could be parsed; those of the others were yielded.

    Attributes:
        failures: These records, each with its error.
    """

    def __init__(self, message: str, *, failures: Sequence[InvalidRecord], raw: object = None) -> None:
        super().__init__(message, raw=raw)
        self.failures: tuple[InvalidRecord, ...] = tuple(failures)


class UnexpectedEventError(PartnerEventsError, TypeError):
    """A valid delivery of another kind than the caller expects.

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
    """A documented field was read that this delivery does not carry in its documented type.

    It is an ``AttributeError``: ``hasattr`` is False, and ``getattr`` gives its default.

    Attributes:
        field: The field's name in Python.
        model: The name of the class it belongs to.
        event_kind: The kind of the event, if known.
        api_version: The version of the partner's API that wrote the delivery, if it says so.
        deviation: ``absent``, ``null`` or ``contradiction``.
        json_type: The JSON type that was delivered; None if nothing was.
        value: What was delivered.
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
    ) -> None:
        super().__init__(message, name=field)
        self.field = field
        self.model = model
        self.event_kind = event_kind
        self.api_version = api_version
        self.deviation: DeviationKind = deviation
        self.json_type = json_type
        self.value = value


class InvalidKindError(PartnerEventsError, TypeError):
    """A class that cannot be registered, since it does not say of which events it is.

    Attributes:
        event_class: What was to be registered; its name, if it cannot be imported.
        reason: What is wrong, and what would be right.
    """

    def __init__(self, reason: str, *, event_class: object) -> None:
        name = getattr(event_class, "__qualname__", event_class)
        super().__init__(f"{name} cannot be registered: {reason}")
        self.event_class = event_class
        self.reason = reason


class KindConflictError(PartnerEventsError, ValueError):
    """Two classes for one kind, neither of which refines the other; or two senders for one source.

    Attributes:
        partner: The partner, or the sender's name.
        kind: The kind that two classes claim; None if the source is what is claimed twice.
        source: The source that is claimed twice; None if the kind is.
        holder: What has it already: module and name of a class, or a sender's name.
        claimant: What claims it, too.
    """

    def __init__(
        self,
        message: str,
        *,
        partner: str,
        kind: str | None,
        source: str | None,
        holder: str,
        claimant: str,
    ) -> None:
        super().__init__(message)
        self.partner = partner
        self.kind = kind
        self.source = source
        self.holder = holder
        self.claimant = claimant


class KindPackageError(PartnerEventsError):
    """An installed package offers kinds that cannot be taken.

    Attributes:
        distribution: The package's name; None if it does not say.
        entry_point: The name of its entry point in the group ``partner_events.kinds``.
        value: What the entry point names.
    """

    def __init__(self, message: str, *, distribution: str | None, entry_point: str, value: str) -> None:
        super().__init__(message)
        self.distribution = distribution
        self.entry_point = entry_point
        self.value = value
