"""The base class of Segment's events."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, moment
from partner_events.segment.models.message import SegmentMessage

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.segment.models._types import SegmentMessageFields


class SegmentEvent(PartnerEvent):
    """An event of Segment, of any kind. https://segment.com/docs/connections/spec/"""

    docs_url: ClassVar[str] = "https://segment.com/docs/connections/destinations/catalog/amazon-eventbridge/"

    detail: SegmentMessage

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[SegmentMessageFields, SegmentMessageFields]: ...

    @property
    def partner(self) -> Literal["segment"]:
        return "segment"

    @property
    def kind(self) -> str:
        """The call's type, such as ``"track"``; the detail-type if the event has none."""
        return getattr(self.detail, "type", None) or self.detail_type

    @property
    def payload(self) -> SegmentMessage:
        """The message, ``detail``."""
        return self.detail

    @property
    def source_id(self) -> str | None:
        """The id of the Segment source, the last part of `source`; None if the source has none."""
        return next(iter(self.source.split("/", 2)[2:]), None)

    @property
    def occurred_at(self) -> datetime:
        """When it happened, ``detail.timestamp``; `time` if that is not a time."""
        return moment(getattr(self.detail, "timestamp", None)) or self.time

    @property
    def sent_at(self) -> datetime | None:
        """``detail.sentAt`` as an aware datetime; None if it is absent or not a time."""
        return moment(self.detail.sentAt)

    @property
    def received_at(self) -> datetime | None:
        """``detail.receivedAt`` as an aware datetime; None if it is absent or not a time."""
        return moment(self.detail.receivedAt)
