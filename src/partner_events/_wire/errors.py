"""What is raised about what arrived. `partner_events.errors` is where users import it from."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from partner_events._base.value import Path

    Unproven: TypeAlias = Literal["contradiction", "raw", "inside", "no_pair", "no_partner"]


class Problem(Value):
    """One thing that is wrong with a delivery: where, from the envelope down, and what."""

    __slots__ = ("path", "message")

    path: Path
    message: str


class Public:
    """An exception or warning that is of the package it is imported from, not of a private module in it.

    Tracebacks then say where to import it from, and pickles hold where a later version has it, too.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.__module__.startswith(f"{PACKAGE}."):
            cls.__module__ = cls.__module__.partition("._")[0]


class PartnerEventsError(Public, Exception):
    """The base of all errors of this library.

    A text is one line of printable characters, of bounded length, whatever the delivery holds; attributes
    have everything as it came.
    """

    def __init__(self, *arguments: object, **named: object) -> None:
        from partner_events._base.text import message

        super().__init__(*map(message, arguments), **named)

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
        from partner_events._base.text import message as text

        super().__init__(message, errors=[Problem((), text(message))], raw=raw)
        self.keys: tuple[str, ...] = tuple(keys)


class SubscriberDeadLetterError(InvalidEventError):
    """A dead letter of a new event bus's subscriber, which names the events that failed but holds none.

    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-retry.html

    Attributes:
        code: EventBridge's code for what went wrong, such as ``COMPUTE_EXECUTION_ERROR``; or None.
        subscriber_arn: The ARN of the subscriber; None if the letter does not say.
        event_ids: The ``aws:EventId`` of each event that was not delivered.
    """

    def __init__(
        self,
        message: str,
        *,
        code: str | None,
        subscriber_arn: str | None,
        event_ids: Sequence[str],
        raw: object = None,
    ) -> None:
        from partner_events._base.text import message as text

        super().__init__(message, errors=[Problem((), text(message))], raw=raw)
        self.code = code
        self.subscriber_arn = subscriber_arn
        self.event_ids: tuple[str, ...] = tuple(event_ids)


class UnprovenSourceError(InvalidEventError):
    """Nothing proves that a partner sent the event, or what should prove it contradicts the event.

    Attributes:
        reason: ``contradiction``: EventBridge and the envelope name different senders or kinds; refused
            always. The others are refused where a source is required. ``raw``: no subscriber with the
            transformer ``WITH_METADATA`` brought it. ``inside``: one did, to a queue, topic or stream.
            ``no_pair``: EventBridge does not say who sent it. ``no_partner``: it was not a partner.
    """

    def __init__(
        self,
        message: str,
        *,
        reason: Unproven,
        errors: Sequence[Problem] = (),
        raw: object = None,
        source: str | None = None,
        detail_type: str | None = None,
    ) -> None:
        super().__init__(message, errors=errors, raw=raw, source=source, detail_type=detail_type)
        self.reason: Unproven = reason


def _restore(
    cls: type[PartnerEventsError], args: tuple[object, ...], state: dict[str, object]
) -> PartnerEventsError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
