# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SourceFields, SourceMandateNotificationFields
from partner_events.stripe.models.source import Source
from partner_events.stripe.models.source_mandate_notification import (
    SourceMandateNotification as _SourceMandateNotification,
)

class _SnapshotEvent1(SnapshotEvent):
    detail: SnapshotDetail[Source]
    @property
    def payload(self) -> Source: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceFields], SourceFields]: ...

class SourceCanceled(_SnapshotEvent1):
    """Stripe's `source.canceled`: https://docs.stripe.com/api/events/types#event_types-source.canceled"""

    detail_type: Literal["source.canceled"]
    @property
    def kind(self) -> Literal["source.canceled"]: ...

class SourceChargeable(_SnapshotEvent1):
    """Stripe's `source.chargeable`: https://docs.stripe.com/api/events/types#event_types-source.chargeable"""

    detail_type: Literal["source.chargeable"]
    @property
    def kind(self) -> Literal["source.chargeable"]: ...

class SourceFailed(_SnapshotEvent1):
    """Stripe's `source.failed`: https://docs.stripe.com/api/events/types#event_types-source.failed"""

    detail_type: Literal["source.failed"]
    @property
    def kind(self) -> Literal["source.failed"]: ...

class SourceMandateNotification(SnapshotEvent):
    """Stripe's `source.mandate_notification`:
    https://docs.stripe.com/api/events/types#event_types-source.mandate_notification
    """

    detail_type: Literal["source.mandate_notification"]
    @property
    def kind(self) -> Literal["source.mandate_notification"]: ...
    detail: SnapshotDetail[_SourceMandateNotification]
    @property
    def payload(self) -> _SourceMandateNotification: ...
    @classfield
    def fields(cls) -> EventFields[
        EventFieldsOf[SourceMandateNotificationFields],
        SourceMandateNotificationFields,
    ]: ...

class SourceRefundAttributesRequired(_SnapshotEvent1):
    """Stripe's `source.refund_attributes_required`:
    https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required
    """

    detail_type: Literal["source.refund_attributes_required"]
    @property
    def kind(self) -> Literal["source.refund_attributes_required"]: ...
