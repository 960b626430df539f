# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import LazySourceMandateNotification
from pydantic import Field


class SourceMandateNotificationData(SnapshotData):
    object: LazySourceMandateNotification


class SourceMandateNotificationDetail(SnapshotDetail):
    data: SourceMandateNotificationData


class SourceMandateNotification(SnapshotEvent):
    """Stripe's `source.mandate_notification`:
    https://docs.stripe.com/api/events/types#event_types-source.mandate_notification
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-source.mandate_notification"
    )
    detail_type: Annotated[Literal["source.mandate_notification"], Field(alias="detail-type")]
    detail: SourceMandateNotificationDetail

    @property
    def kind(self) -> Literal["source.mandate_notification"]:
        return "source.mandate_notification"
