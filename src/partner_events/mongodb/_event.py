"""The base classes of MongoDB's events, and of those of database triggers."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, from_seconds
from partner_events.mongodb._delivery import namespace
from partner_events.mongodb.models.change import ChangeEvent, ClusterTime

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.mongodb.models._types import ChangeEventFields
    from partner_events.patterns._building.fields import KindFields, classfield


OF_USERS = frozenset({"user"})
"""What events of authentication triggers know of somebody, such as the email address."""


class MongoDBEvent(PartnerEvent):
    """An event of an Atlas trigger, of any kind."""

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/atlas/atlas-ui/triggers/aws-eventbridge/"

    @property
    def partner(self) -> Literal["mongodb"]:
        return "mongodb"

    @property
    def trigger_id(self) -> str | None:
        """The id of the trigger, the last part of `source`; None if the source has none."""
        return next(iter(self.source.split("/", 3)[3:]), None)


class DatabaseEvent(MongoDBEvent):
    """Something changed in a database: an event of a database trigger.

    https://www.mongodb.com/docs/manual/reference/change-events/
    """

    __event_family__: ClassVar[str | None] = "database"

    detail: ChangeEvent

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[ChangeEventFields, ChangeEventFields]: ...

    @property
    def kind(self) -> str:
        """The operation, such as ``"insert"``; the detail-type if the event has none."""
        return getattr(self.detail, "operationType", None) or self.detail_type

    @property
    def payload(self) -> ChangeEvent:
        """The change event, ``detail``."""
        return self.detail

    @property
    def database(self) -> str | None:
        """The database's name, from ``detail.ns`` or else from the detail-type; None if neither has it."""
        return self._name("db", 0)

    @property
    def collection(self) -> str | None:
        """The collection's name, from ``detail.ns`` or else from the detail-type; None if neither has it."""
        return self._name("coll", 1)

    @property
    def occurred_at(self) -> datetime:
        """When it happened at MongoDB: ``detail.wallTime`` or ``detail.clusterTime``, else `time`."""
        wall = to_time(getattr(self.detail, "wallTime", None))
        return wall or _cluster_time(getattr(self.detail, "clusterTime", None)) or self.time

    def _name(self, field: str, index: int) -> str | None:
        ns = getattr(self.detail, "ns", None)
        return getattr(ns, field, None) if ns else namespace(self.detail_type)[index]


def to_time(value: object) -> datetime | None:
    """The aware datetime of text or extended JSON; None for anything else."""
    if value is None:
        return None
    from partner_events.mongodb.extended_json import to_datetime

    return to_datetime(value)


def _cluster_time(value: ClusterTime | None) -> datetime | None:
    """The time of a cluster time, to the second; it may be plain or extended JSON."""
    seconds = getattr(value, "T", None)
    if seconds is None:
        seconds = getattr(getattr(value, "timestamp", None), "t", None)
    return from_seconds(seconds)
