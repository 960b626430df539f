# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

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
    def payload(self) -> Source:
        """A way to pay, of the older form; payment methods took its place."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[SourceFields], SourceFields]: ...

class SourceCanceled(_SourceEvent):
    """A payment source was cancelled: it can no longer be charged.

    Stripe's `source.canceled`: https://docs.stripe.com/api/events/types#event_types-source.canceled
    """

    detail_type: Literal["source.canceled"]
    @property
    def kind(self) -> Literal["source.canceled"]: ...

class SourceChargeable(_SourceEvent):
    """A payment source is ready to be charged: charge it now.

    Stripe's `source.chargeable`: https://docs.stripe.com/api/events/types#event_types-source.chargeable
    """

    detail_type: Literal["source.chargeable"]
    @property
    def kind(self) -> Literal["source.chargeable"]: ...

class SourceFailed(_SourceEvent):
    """A payment source failed, as when the customer did not agree to the payment.

    Stripe's `source.failed`: https://docs.stripe.com/api/events/types#event_types-source.failed
    """

    detail_type: Literal["source.failed"]
    @property
    def kind(self) -> Literal["source.failed"]: ...

class SourceMandateNotification(SnapshotEvent):
    """A customer has to be told of a debit before it is made.

    Stripe's `source.mandate_notification`:
    https://docs.stripe.com/api/events/types#event_types-source.mandate_notification
    """

    detail_type: Literal["source.mandate_notification"]
    @property
    def kind(self) -> Literal["source.mandate_notification"]: ...
    detail: SnapshotDetail[_SourceMandateNotification]
    @property
    def payload(self) -> _SourceMandateNotification:
        """A notice to a customer that their bank account is going to be debited."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[SourceMandateNotificationFields],
        SourceMandateNotificationFields,
    ]: ...

class SourceRefundAttributesRequired(_SourceEvent):
    """A refund of a source waits for the customer's bank details.

    Stripe's `source.refund_attributes_required`:
    https://docs.stripe.com/api/events/types#event_types-source.refund_attributes_required
    """

    detail_type: Literal["source.refund_attributes_required"]
    @property
    def kind(self) -> Literal["source.refund_attributes_required"]: ...
