"""Where things are in a Datadog delivery.

All deliveries have one detail-type; what distinguishes kinds is in the detail.
https://docs.datadoghq.com/integrations/amazon-event-bridge/
"""

from __future__ import annotations

from partner_events._kinds.tables import facts_of
from partner_events._wire.delivery import Located
from partner_events._wire.json import id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Strength

SIMPLIFIED_SOURCE = "aws.partner/datadog.com"
SIMPLIFIED_FIELDS = ("alert_id", "alert_title", "alert_status")
ALERT = "Datadog Alert Notification"
MONITORS, SIGNALS = "Monitor Alert", "Security Monitoring"


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery."""
    if delivery["source"] == SIMPLIFIED_SOURCE and _is_simplified(detail):
        detail = _lifted(detail)
        delivery = {**delivery, "detail": detail}
    meta = _inside(detail, "meta")
    event_type = _text(detail.get("event_type"))
    key = _key(detail, meta)
    origin = detail.get("source_type_name")
    if origin == SIGNALS or ("signal" in meta and origin != MONITORS):
        return Located("security_signal", delivery, key=key)
    if origin == MONITORS or "monitor" in meta:
        kind = event_type or _kind_of_monitor(meta) or detail_type
        return Located(kind, delivery, key=key, family="MonitorAlert")
    return Located(event_type or detail_type, delivery, key=key)


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a detail that came without its envelope, if it is certainly Datadog's."""
    is_alert = detail.get("source_type_name") in (MONITORS, SIGNALS) and "alert_type" in detail
    return ALERT if is_alert and is_object(detail.get("meta")) else None


def _key(detail: dict[str, object], meta: dict[str, object]) -> tuple[str, Strength] | None:
    """The event's id, or what distinguishes one change of a monitor from another."""
    parts = [_id(detail.get("id"))]
    if parts == [None]:
        parts = [
            _id(_inside(meta, "monitor").get("id")),
            _id(_inside(meta, "result").get("result_id")),
            _id(_inside(meta, "transition").get("trans_name")),
        ]
    known = [part for part in parts if part]
    # Datadog says nothing of duplicates, so this is what deliveries show.
    return (":".join(known), "inferred") if len(known) == len(parts) else None


def _kind_of_monitor(meta: dict[str, object]) -> str | None:
    """The kind of an alert that lacks an event type, if only one has the monitor's type."""
    monitor_type = _inside(meta, "monitor").get("type")
    facts = facts_of("datadog").MORE
    kinds = [kind for kind, own in facts.items() if monitor_type in own["monitor_types"].split(", ")]
    return kinds[0] if len(kinds) == 1 else None


def _is_simplified(detail: dict[str, object]) -> bool:
    return "meta" not in detail and any(name in detail for name in SIMPLIFIED_FIELDS)


def _lifted(flat: dict[str, object]) -> dict[str, object]:
    """The detail that an alert of the simplified form would have had.

    Examples on the web put a few fields of their own naming into the detail, under a bare source.
    """
    rest = dict(flat)
    monitor = _renamed(rest, {"alert_id": "id", "alert_type": "type"})
    if isinstance(number := monitor.get("id"), str) and number.isascii() and number.isdigit():
        monitor["id"] = int(number)
    transition = _renamed(rest, {"alert_status": "trans_name"})
    # Its `priority` is the monitor's; a real delivery's is the event's.
    top = _renamed(rest, {"alert_title": "msg_title", "priority": "alert_priority"})
    return {**rest, **top, "meta": {"monitor": monitor, "transition": transition}}


def _renamed(fields: dict[str, object], names: dict[str, str]) -> dict[str, object]:
    """Takes fields out, and gives them under other names."""
    return {new: fields.pop(old) for old, new in names.items() if old in fields}


def _inside(value: dict[str, object], name: str) -> dict[str, object]:
    inner = value.get(name)
    return inner if is_object(inner) else {}


def _text(value: object) -> str | None:
    """The value, if it is text that says something: Datadog sends ``None`` for nothing."""
    return value if isinstance(value, str) and value not in ("", "None") else None


def _id(value: object) -> str | None:
    return None if value == "None" else id_text(value)
