# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, TreasuryOutboundPaymentFields
from partner_events.stripe.models.treasury_outbound_payment import TreasuryOutboundPayment

class _TreasuryOutboundPaymentEvent(SnapshotEvent):
    detail: SnapshotDetail[TreasuryOutboundPayment]
    @property
    def payload(self) -> TreasuryOutboundPayment:
        """Money on its way from a financial account to somebody else."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[TreasuryOutboundPaymentFields],
        TreasuryOutboundPaymentFields,
    ]: ...

class TreasuryOutboundPaymentCanceled(_TreasuryOutboundPaymentEvent):
    """A payment from a financial account to somebody else was cancelled.

    Stripe's `treasury.outbound_payment.canceled`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.canceled
    """

    detail_type: Literal["treasury.outbound_payment.canceled"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.canceled"]: ...

class TreasuryOutboundPaymentCreated(_TreasuryOutboundPaymentEvent):
    """A payment from a financial account to somebody else was begun.

    Stripe's `treasury.outbound_payment.created`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.created
    """

    detail_type: Literal["treasury.outbound_payment.created"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.created"]: ...

class TreasuryOutboundPaymentExpectedArrivalDateUpdated(_TreasuryOutboundPaymentEvent):
    """The day on which a payment from a financial account should arrive changed.

    Stripe's `treasury.outbound_payment.expected_arrival_date_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.expected_arrival_date_updated
    """

    detail_type: Literal["treasury.outbound_payment.expected_arrival_date_updated"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.expected_arrival_date_updated"]: ...

class TreasuryOutboundPaymentFailed(_TreasuryOutboundPaymentEvent):
    """A payment from a financial account to somebody else failed.

    Stripe's `treasury.outbound_payment.failed`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.failed
    """

    detail_type: Literal["treasury.outbound_payment.failed"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.failed"]: ...

class TreasuryOutboundPaymentPosted(_TreasuryOutboundPaymentEvent):
    """A payment from a financial account to somebody else was sent.

    Stripe's `treasury.outbound_payment.posted`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.posted
    """

    detail_type: Literal["treasury.outbound_payment.posted"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.posted"]: ...

class TreasuryOutboundPaymentReturned(_TreasuryOutboundPaymentEvent):
    """A payment from a financial account came back from its recipient's bank.

    Stripe's `treasury.outbound_payment.returned`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.returned
    """

    detail_type: Literal["treasury.outbound_payment.returned"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.returned"]: ...

class TreasuryOutboundPaymentTrackingDetailsUpdated(_TreasuryOutboundPaymentEvent):
    """The tracking details of a payment from a financial account changed.

    Stripe's `treasury.outbound_payment.tracking_details_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.outbound_payment.tracking_details_updated
    """

    detail_type: Literal["treasury.outbound_payment.tracking_details_updated"]
    @property
    def kind(self) -> Literal["treasury.outbound_payment.tracking_details_updated"]: ...
