"""Events of MongoDB of which only the frame is known."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.mongodb._event import DatabaseEvent, MongoDBEvent


class UnknownDatabaseEvent(DatabaseEvent, UnknownEvent):
    """An event of a database trigger whose operation is not known, or was left out by a projection."""


class UnknownMongoDBEvent(MongoDBEvent, UnknownEvent):
    """An event of a trigger that is neither a database trigger's nor a scheduled one's."""

    detail: object

    @property
    def payload(self) -> Mapping[str, object]:
        """The detail as it came."""
        return cast(Mapping[str, object], self.raw["detail"])
