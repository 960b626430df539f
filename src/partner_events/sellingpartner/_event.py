"""The base class of the Selling Partner API's events: the detail is a notification."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, moment
from partner_events.sellingpartner.models.notification import Notification, NotificationPayload

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.sellingpartner.models._types import NotificationFields, NotificationPayloadFields


class SellingPartnerEvent(PartnerEvent):
    """A notification of Amazon's Selling Partner API, of any type.

    https://developer-docs.amazon.com/sp-api/docs/notification-type-values
    """

    docs_url: ClassVar[str] = "https://developer-docs.amazon.com/sp-api/docs/notification-type-values"

    detail: Notification

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[NotificationFields, NotificationPayloadFields]: ...

    @property
    def partner(self) -> Literal["sellingpartner"]:
        return "sellingpartner"

    @property
    def payload(self) -> NotificationPayload:
        """What the notification says, ``detail.Payload``."""
        return self.detail.Payload

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Amazon, ``detail.EventTime``; `time` if that is not a time."""
        return moment(getattr(self.detail, "EventTime", None)) or self.time

    @property
    def published_at(self) -> datetime | None:
        """When Amazon sent the notification, ``detail.NotificationMetadata.PublishTime``.

        That may be minutes after `occurred_at`. None if it is not a time.
        """
        return moment(self.detail.NotificationMetadata.PublishTime)

    @property
    def payload_version(self) -> str:
        """The version of the payload's schema, ``detail.PayloadVersion``, such as ``"2023-12-13"``."""
        return self.detail.PayloadVersion

    @property
    def application_id(self) -> str | None:
        """The application whose event source this is; None if the source does not say."""
        parts = self.source.split("/")
        return parts[3] if len(parts) > 3 else None
