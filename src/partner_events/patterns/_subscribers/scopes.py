"""The three parts of an event on a new event bus, which are the scopes of filters.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-addressing.html
"""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    Scope: TypeAlias = Literal["DATA", "METADATA", "SYSTEM_METADATA"]

PARTS: dict[Scope, str] = {"SYSTEM_METADATA": "SystemMetadata", "METADATA": "Metadata", "DATA": "Data"}
"""The part of an event that each scope looks at."""

SOURCE, DETAIL_TYPE, DELIVERY_TYPE = "aws:Source", "aws:DetailType", "aws:DeliveryType"
LIVE, REPLAY = "LIVE", "REPLAY"

OF_ENVELOPE = {"source": SOURCE, "detail-type": DETAIL_TYPE, "replay-name": DELIVERY_TYPE}
"""The fields of an envelope that the bus keeps in the system metadata, too.

The values of the first two are equal for every event that has an envelope. What a replay brings again is in
the delivery type alone: the envelope has no `replay-name` there.
"""

SYSTEM_NAMES = (
    "ContentType",
    "DeduplicationId",
    "EventGroupId",
    DELIVERY_TYPE,
    DETAIL_TYPE,
    "aws:EventId",
    "aws:IngestionTime",
    "aws:RegistryType",
    "aws:SchemaId",
    "aws:SequenceNumber",
    SOURCE,
)
