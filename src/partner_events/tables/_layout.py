"""The columns that every table has, and what the metadata of a column say."""

from __future__ import annotations

from partner_events.tables._arrow import pa

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

WIRE = b"wire"
"""The field's name in JSON, where that is not the column's."""

HOLDS = b"holds"
"""How a column holds its values, where its type does not say so: one of the words below."""

JSON = "json"
"""Text that is JSON."""

SECONDS, MILLISECONDS, TEXT_TIME = "unix seconds", "unix milliseconds", "time text"
"""A timestamp, and how the wire writes it."""

KEY = "key"
"""What was found out about the delivery, which has no such field."""

DOC, UNIT, VALUES = b"doc", b"unit", b"values"

TIME = pa.timestamp("us", tz="UTC")
TEXT = pa.string()

EXTRA, DEVIATIONS, NULLS, EXACT, RAW = "_extra", "_deviations", "_nulls", "_exact", "_raw"
"""What no column holds, each as JSON text; null where there is nothing to say."""


def field(name: str, arrow: Any, **said: str | None) -> Any:
    """A column with what its metadata say of it."""
    metadata = {key: text for key, text in said.items() if text}
    return pa.field(name, arrow, metadata=metadata or None)


KEYS = (
    field("idempotency_key", TEXT, holds=KEY, doc="the same for all deliveries of one occurrence"),
    field("idempotency_strength", TEXT, holds=KEY, doc="how sure that is: documented, inferred, envelope"),
    field("partner", TEXT, holds=KEY, doc="the partner's name; null if the source is not known"),
    field("kind", TEXT, holds=KEY, doc="which event it is among the partner's"),
    field("occurred_at", TIME, holds=KEY, doc="when it happened at the partner; time if that is not known"),
    field("received_at", TIME, holds=KEY, doc="when the queue, topic or stream that brought it got it"),
    field("api_version", TEXT, holds=KEY, doc="the version of the partner's API that wrote it"),
)

ENVELOPE = (
    field("event_id", TEXT, wire="id", doc="EventBridge's id of this delivery"),
    field("version", TEXT, doc="the version of the envelope"),
    field("detail_type", TEXT, wire="detail-type"),
    field("source", TEXT, doc="the partner event source"),
    field("account", TEXT, doc="the AWS account that received the event"),
    field("time", TIME, holds=TEXT_TIME, doc="when the partner handed the event to EventBridge"),
    field("region", TEXT),
    field("resources", pa.list_(TEXT), doc="ARNs that the event is about"),
    field("replay_name", TEXT, wire="replay-name", doc="the archive replay that delivered it again"),
)

REST = (
    field(EXTRA, TEXT, holds=KEY, doc="JSON: fields that the types do not have, by JSON pointer"),
    field(DEVIATIONS, TEXT, holds=KEY, doc="JSON: what does not fit the column's type, by JSON pointer"),
    field(NULLS, TEXT, holds=KEY, doc="JSON: the fields that were sent as null, by their object's pointer"),
    field(EXACT, TEXT, holds=KEY, doc="JSON: values that the columns hold otherwise, by JSON pointer"),
)

RAW_FIELD = field(RAW, TEXT, holds=KEY, doc="JSON: the delivery as it arrived")


def said_of(column: Any) -> Mapping[bytes, bytes]:
    """The metadata of a column; empty if it has none."""
    return column.metadata or {}


def wire_name(column: Any) -> str:
    """A column's name in JSON."""
    return said_of(column).get(WIRE, b"").decode() or str(column.name)


def holds(column: Any) -> str:
    return said_of(column).get(HOLDS, b"").decode()
