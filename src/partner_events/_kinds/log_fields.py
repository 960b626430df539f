"""What is both safe and useful in a log about a delivery and the record that brought it; no models."""

from __future__ import annotations

from partner_events._base.text import message, shown
from partner_events._kinds.registry import DETAIL_TYPE
from partner_events._wire.json import dotted
from partner_events._wire.records import place_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from partner_events._wire.delivery import Identified
    from partner_events._wire.records import CarrierRecord

ENVELOPE = {name: name for name in ("source", "account", "region", "time")}
ENVELOPE |= {"event_id": "id", "replay_name": "replay-name"}
"""The fields of a log, and those of the envelope that they are."""


def log_texts(found: Mapping[str, object]) -> dict[str, object]:
    """The fields that are known, with texts on one line, printable and of bounded length."""
    return {
        name: message(value) if isinstance(value, str) else value
        for name, value in found.items()
        if value is not None
    }


def identified_log_fields(identified: Identified) -> dict[str, object]:
    """Ids, kind, key and times of a delivery that was not parsed, under the names of `log_fields`."""
    key = identified.idempotency_key
    found = {
        "partner": identified.partner,
        "kind": identified.kind,
        "idempotency_key": key.value,
        "idempotency_strength": key.strength,
        **{name: identified.envelope.get(field) for name, field in ENVELOPE.items()},
    }
    return log_texts({name: value for name, value in found.items() if isinstance(value, str) and value})


def raw_log_fields(delivery: Mapping[str, object]) -> dict[str, object]:
    """What can be said of a delivery that could not be identified."""
    found = {name: delivery.get(field) for name, field in ENVELOPE.items()}
    found["kind"] = delivery.get(DETAIL_TYPE)
    return log_texts({name: value for name, value in found.items() if isinstance(value, str) and value})


def record_log_fields(record: CarrierRecord) -> dict[str, object]:
    """Which carrier brought it, where its record is in the Lambda event, and the carrier's id of that."""
    found = {
        "carrier": record.carrier,
        "carrier_record": dotted(record.path),
        "carrier_record_id": record.id,
        "receive_count": record.receive_count,
    }
    return log_texts({name: value for name, value in found.items() if value})


def event_text(fields: Mapping[str, object]) -> str:
    """Kind, key and event id, as far as they are known, in a line of text."""
    names = {"kind": "", "idempotency_key": "key ", "event_id": "event id "}
    return ", ".join(f"{word}{shown(str(fields[name]))}" for name, word in names.items() if name in fields)


def record_text(record: CarrierRecord) -> str:
    """Which record of which carrier it is, in a line of text."""
    return f"{shown(place_of(record))} of {record.carrier}" if record.path else place_of(record)
