# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SourceFields, SourceMandateNotificationFields
from partner_events.stripe.models.source import Source
from partner_events.stripe.models.source_mandate_notification import (
    SourceMandateNotification as _SourceMandateNotification,
)

class _SourceEvent(SnapshotEvent):
    detail: SnapshotDetail[Source]
    @property
    def payload(self) -> Source: ...
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SourceFields], SourceFields]: ...

class SourceCanceled(_SourceEvent):
    """Stripe's `source.canceled`: https://docs.stripe.com/api/events/types#event_types-source.canceled"""

    detail_type: Literal["source.canceled"]
    @property
    def kind(self) -> Literal["source.canceled"]: ...

class SourceChargeable(_SourceEvent):
    """Stripe's `source.chargeable`: https://docs.stripe.com/api/events/types#event_types-source.chargeable"""

    detail_type: Literal["source.chargeable"]
    @property
    def kind(self) -> Literal["source.chargeable"]: ...

class SourceFailed(_SourceEvent):
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
    def fields(cls) -> KindFields[
        EventFieldsOf[SourceMandateNotificationFields],
        SourceMandateNotificationFields,
    ]: ...

class SourceRefundAttributesRequired(_SourceEvent):
    """Stripe's `source.refund_attributes_required`:
    https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required
    """

    detail_type: Literal["source.refund_attributes_required"]
    @property
    def kind(self) -> Literal["source.refund_attributes_required"]: ...
