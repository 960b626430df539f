# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SourceFields, SourceMandateNotificationFields
from partner_events.stripe.models.source import Source
from partner_events.stripe.models.source_mandate_notification import SourceMandateNotification as _SourceMandateNotification

class SourceCanceled(SnapshotEvent):
    """Stripe's `source.canceled`: https://docs.stripe.com/api/events/types#event_types-source.canceled"""

    detail_type: Literal["source.canceled"]
    detail: SnapshotDetail[Source]
    @property
    def kind(self) -> Literal["source.canceled"]: ...
    @property
    def payload(self) -> Source: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceFields], SourceFields]: ...

class SourceChargeable(SnapshotEvent):
    """Stripe's `source.chargeable`: https://docs.stripe.com/api/events/types#event_types-source.chargeable"""

    detail_type: Literal["source.chargeable"]
    detail: SnapshotDetail[Source]
    @property
    def kind(self) -> Literal["source.chargeable"]: ...
    @property
    def payload(self) -> Source: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceFields], SourceFields]: ...

class SourceFailed(SnapshotEvent):
    """Stripe's `source.failed`: https://docs.stripe.com/api/events/types#event_types-source.failed"""

    detail_type: Literal["source.failed"]
    detail: SnapshotDetail[Source]
    @property
    def kind(self) -> Literal["source.failed"]: ...
    @property
    def payload(self) -> Source: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceFields], SourceFields]: ...

class SourceMandateNotification(SnapshotEvent):
    """Stripe's `source.mandate_notification`: https://docs.stripe.com/api/events/types#event_types-source.mandate_notification"""

    detail_type: Literal["source.mandate_notification"]
    detail: SnapshotDetail[_SourceMandateNotification]
    @property
    def kind(self) -> Literal["source.mandate_notification"]: ...
    @property
    def payload(self) -> _SourceMandateNotification: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceMandateNotificationFields], SourceMandateNotificationFields]: ...

class SourceRefundAttributesRequired(SnapshotEvent):
    """Stripe's `source.refund_attributes_required`: https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required"""

    detail_type: Literal["source.refund_attributes_required"]
    detail: SnapshotDetail[Source]
    @property
    def kind(self) -> Literal["source.refund_attributes_required"]: ...
    @property
    def payload(self) -> Source: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[SourceFields], SourceFields]: ...
