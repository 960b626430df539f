"""The base class of Genesys Cloud's events: the event source identifies the organization."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, from_milliseconds, moment
from partner_events._wire.json import is_object
from partner_events.genesys._delivery import ids_in
from partner_events.genesys.events import TYPES_VERSION
from partner_events.genesys.models.topic import TopicDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.genesys.models._types import TopicDetailFields
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.patterns._building.leaves import Indexed

TIME = "eventTime"


class GenesysEvent(PartnerEvent):
    """An event of Genesys Cloud, of any topic.

    https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge
    """

    docs_url: ClassVar[str] = "https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge"

    types_version: ClassVar[str] = TYPES_VERSION
    """The vendor's package whose classes the types of this library follow."""

    # What people said and wrote, who they are, and what a customer puts into attributes.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset(
        {
            "address",
            "addressFrom",
            "addressTo",
            "addresses",
            "ani",
            "aniName",
            "attributes",
            "callbackNumbers",
            "callbackUserName",
            "customerName",
            "dnis",
            "email",
            "fromAddress",
            "latitude",
            "longitude",
            "name",
            "newValues",
            "oldValues",
            "phoneNumber",
            "propertyChanges",
            "subject",
            "toAddress",
            "transcripts",
            "username",
        }
    )

    detail: TopicDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[TopicDetailFields, Indexed]: ...

    @property
    def partner(self) -> Literal["genesys"]:
        return "genesys"

    @property
    def kind(self) -> str:
        """The topic with ``{id}`` for each id, such as ``"v2.users.{id}.presence"``: the detail-type."""
        return self.detail_type

    @property
    def payload(self) -> object:
        """What the topic is about, ``detail.eventBody``."""
        return self.detail.eventBody

    @property
    def organization_id(self) -> str | None:
        """The organization whose event source this is; None if the source does not say."""
        parts = self.source.split("/")
        return parts[3] if len(parts) > 4 else None

    @property
    def topic_ids(self) -> list[str]:
        """The ids in ``detail.topicName``, in the order of the ``{id}`` in `kind`; empty if it has others."""
        return ids_in(self.kind, self.detail.topicName.split(".")) or []

    @property
    def correlation_id(self) -> str | None:
        """``detail.metadata.CorrelationId``, by which Genesys traces; it does not identify the event."""
        return getattr(getattr(self.detail, "metadata", None), "CorrelationId", None)

    @property
    def occurred_at(self) -> datetime:
        """When it happened: ``eventTime`` of the body, else when Genesys sent it, else `time`."""
        body = getattr(self.detail, "eventBody", None)
        said: object = body.get(TIME) if is_object(body) else getattr(body, TIME, None)
        own = moment(said) or (from_milliseconds(said) if isinstance(said, int) else None)
        return own or moment(getattr(self.detail, "timestamp", None)) or self.time
