"""MongoDB's events of unknown kinds: only the frame is typed."""

from collections.abc import Mapping
from typing import ClassVar, cast

from partner_events._events.unknown import UnknownEvent
from partner_events.mongodb._event import OF_USERS, DatabaseEvent, MongoDBEvent


class UnknownDatabaseEvent(DatabaseEvent, UnknownEvent):
    """An event of a database trigger whose operation is unknown, or left out by a projection."""


class UnknownMongoDBEvent(MongoDBEvent, UnknownEvent):
    """An event of no trigger that this version of the library knows."""

    __event_sensitive__: ClassVar[frozenset[str]] = OF_USERS

    detail: object

    @property
    def payload(self) -> Mapping[str, object]:
        """The detail as it came."""
        return cast(Mapping[str, object], self.raw["detail"])
