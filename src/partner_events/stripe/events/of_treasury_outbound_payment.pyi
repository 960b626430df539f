# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryOutboundPaymentFields
from partner_events.stripe.models.treasury_outbound_payment import TreasuryOutboundPayment

class TreasuryOutboundPaymentCanceled(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.canceled`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled"""

    detail_type: Literal["treasury.outbound_payment.canceled"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.canceled"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...

class TreasuryOutboundPaymentCreated(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.created`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created"""

    detail_type: Literal["treasury.outbound_payment.created"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.created"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...

class TreasuryOutboundPaymentExpectedArrivalDateUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.expected_arrival_date_updated`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated"""

    detail_type: Literal["treasury.outbound_payment.expected_arrival_date_updated"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.expected_arrival_date_updated"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...

class TreasuryOutboundPaymentFailed(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.failed`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed"""

    detail_type: Literal["treasury.outbound_payment.failed"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.failed"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...

class TreasuryOutboundPaymentPosted(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.posted`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted"""

    detail_type: Literal["treasury.outbound_payment.posted"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.posted"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...

class TreasuryOutboundPaymentReturned(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.returned`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned"""

    detail_type: Literal["treasury.outbound_payment.returned"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.returned"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...

class TreasuryOutboundPaymentTrackingDetailsUpdated(SnapshotEvent):
    """Stripe's `treasury.outbound_payment.tracking_details_updated`: https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated"""

    detail_type: Literal["treasury.outbound_payment.tracking_details_updated"]
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.tracking_details_updated"]: ...
    @property
    def payload(self) -> TreasuryOutboundPayment: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[TreasuryOutboundPaymentFields], TreasuryOutboundPaymentFields]: ...
