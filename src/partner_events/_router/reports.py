"""What hooks, logs and errors say of an event that failed, or that was a duplicate."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._kinds.identify import Identity
from partner_events._kinds.log_fields import (
    event_text,
    identified_log_fields,
    raw_log_fields,
    record_log_fields,
    record_text,
)
from partner_events._wire.errors import Public
from partner_events._wire.records import CarrierRecord

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from partner_events._events.event import PartnerEvent
    from partner_events._wire.delivery import Identified
    from partner_events.dedupe import Duplicate

SHOWN = 10
"""How many failed events the text of an `EventsFailedError` names."""


class FailedEvent(Value):
    """An event that failed: its handler raised, it could not be read, or nothing handles it.

    Attributes:
        record: What brought it: the record of a queue, topic or stream, or the Lambda event itself.
        identity: Its partner, kind and idempotency key; None if the record did not bring a valid delivery.
        event: The event; None if it was not parsed.
        error: What was raised.
    """

    __slots__ = ("record", "identity", "event", "error", "_fields")

    record: CarrierRecord
    identity: Identity | None
    event: PartnerEvent | None
    error: Exception
    _fields: Mapping[str, object]

    def log_fields(self) -> dict[str, object]:
        """Ids, kind, key, times, carrier record and the error's class, for a structured log."""
        return {**self._fields, "error": type(self.error).__name__}

    def __str__(self) -> str:
        what = ": ".join(filter(None, (record_text(self.record), event_text(self._fields))))
        return f"{what}: {type(self.error).__name__}"

    def __repr__(self) -> str:
        return f"FailedEvent(identity={self.identity!r}, error={type(self.error).__name__})"

    def __hash__(self) -> int:
        return hash((self.record, type(self.error)))


class DuplicateEvent(Value):
    """An event that a router dropped, since it was handled before.

    Attributes:
        record: What brought it: the record of a queue, topic or stream, or the Lambda event itself.
        identity: Its partner, kind and idempotency key. No model of it was imported.
        when: When it was handled, as an aware datetime.
        result: What its handler returned then; None if that was not kept.
    """

    __slots__ = ("record", "identity", "when", "result", "_fields")

    record: CarrierRecord
    identity: Identity
    when: datetime
    result: object
    _fields: Mapping[str, object]

    def log_fields(self) -> dict[str, object]:
        """Ids, kind, key, times and carrier record, for a structured log."""
        return {**self._fields}

    def __str__(self) -> str:
        return f"{record_text(self.record)}: {event_text(self._fields)}"

    def __repr__(self) -> str:
        return f"DuplicateEvent(identity={self.identity!r}, when={self.when!r})"

    def __hash__(self) -> int:
        return hash((self.record, self.when))


def failed_event(
    record: CarrierRecord,
    found: Identified | None,
    delivery: Mapping[str, object] | None,
    event: PartnerEvent | None,
    error: Exception,
) -> FailedEvent:
    """The report of an event; ``delivery`` says what it can where it was not found out what it is."""
    identity = None if found is None else _identity(found)
    about = raw_log_fields(delivery or {}) if found is None else identified_log_fields(found)
    return FailedEvent(record, identity, event, error, {**about, **record_log_fields(record)})


def duplicate_event(record: CarrierRecord, found: Identified, held: Duplicate) -> DuplicateEvent:
    fields = {**identified_log_fields(found), **record_log_fields(record)}
    return DuplicateEvent(record, _identity(found), held.when, held.result, fields)


def _identity(found: Identified) -> Identity:
    return Identity(found.partner, found.kind, found.idempotency_key)


class EventsFailedError(Public, ExceptionGroup[Exception]):
    """Several events of a carrier failed that takes no partial batch response.

    Attributes:
        failures: The events, each with its record and its error.
    """

    failures: tuple[FailedEvent, ...]

    @classmethod
    def of(cls, failures: Sequence[FailedEvent]) -> EventsFailedError:
        """The error of these events; what several of them have raised together is in it once."""
        errors = list({id(failure.error): failure.error for failure in failures}.values())
        named = "; ".join(map(str, failures[:SHOWN]))
        more = f"; and {len(failures) - SHOWN} more" if len(failures) > SHOWN else ""
        group = cls(f"{len(failures)} events of the records failed: {named}{more}", errors)
        group.failures = tuple(failures)
        return group
