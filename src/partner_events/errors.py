"""What this library raises. No message holds a value of a delivery: values are attributes.

Like everything that `identify` needs, this module imports nothing, not even ``typing``.
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, TypeAlias, dataclass_transform

    from partner_events._records import CarrierRecord

    Path: TypeAlias = tuple[str | int, ...]
    DeviationKind: TypeAlias = Literal["absent", "null", "contradiction"]
else:

    def dataclass_transform(**_):
        return lambda cls: cls


__all__ = [
    "Deviation",
    "FieldUnavailableError",
    "InvalidEventError",
    "InvalidRecord",
    "InvalidRecordsError",
    "PartnerEventsError",
    "Problem",
    "UnexpectedEventError",
    "UnknownCarrierError",
]


@dataclass_transform(frozen_default=True)
class Record:
    """A small frozen value. To make such a class costs a hundredth of a named tuple's making."""

    __slots__: tuple[str, ...] = ()

    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            cls.__match_args__ = cls.__slots__

        def __init__(self, *values, **named) -> None:
            named.update(zip(self.__slots__, values, strict=False))
            if len(values) > len(self.__slots__) or named.keys() != set(self.__slots__):
                raise TypeError(f"{type(self).__name__} takes {', '.join(self.__slots__)}")
            for name, value in named.items():
                object.__setattr__(self, name, value)

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(f"{type(self).__name__} is frozen")

        __delattr__ = __setattr__

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, name) for name in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other._values() == self._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), self._values()

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__)
        return f"{type(self).__name__}({fields})"


class Problem(Record):
    """One thing that is wrong with a delivery: where, from the envelope down, and what."""

    __slots__ = ("path", "message")

    path: Path
    message: str


class Deviation(Record):
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


class PartnerEventsError(Exception):
    """The base of all errors of this library."""

    def __reduce__(self) -> tuple[object, ...]:
        # The initializers take keywords: a copy is made of the message and the attributes.
        return _restore, (type(self), self.args, self.__dict__)


class InvalidEventError(PartnerEventsError, ValueError):
    """Not a delivery: no EventBridge envelope, or a detail without the partner's frame.

    With ``strict=True`` also a delivery that deviates from the documented types.

    Attributes:
        partner: The partner that the source names, if it names one.
        source: The delivery's source, as far as it could be read.
        detail_type: The delivery's detail-type, as far as it could be read.
        errors: What is wrong, with paths and without values.
        raw: What was given to be parsed.
    """

    def __init__(
        self,
        message: str,
        *,
        errors: Sequence[Problem] = (),
        raw: object = None,
        partner: str | None = None,
        source: str | None = None,
        detail_type: str | None = None,
    ) -> None:
        super().__init__(message)
        self.errors: tuple[Problem, ...] = tuple(errors)
        self.raw = raw
        self.partner = partner
        self.source = source
        self.detail_type = detail_type


class UnknownCarrierError(InvalidEventError):
    """Neither a delivery nor a carrier of deliveries that is known.

    Attributes:
        keys: The keys of the object that it is; empty if it is none.
    """

    def __init__(self, message: str, *, keys: Sequence[str] = (), raw: object = None) -> None:
        super().__init__(message, errors=[Problem((), message)], raw=raw)
        self.keys: tuple[str, ...] = tuple(keys)


class InvalidRecord(Record):
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


def json_type(value: object) -> str:
    """What JSON calls a value's type, with an article."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int():
            return "an integer"
        case float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return f"a Python {type(value).__name__}"


def dotted(path: Sequence[str | int]) -> str:
    """A path as people write it: ``detail.data.object.lines[0].amount``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return text.removeprefix(".")


def _restore(
    cls: type[PartnerEventsError], args: tuple[object, ...], state: dict[str, object]
) -> PartnerEventsError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
