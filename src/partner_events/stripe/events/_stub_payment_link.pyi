# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PaymentLinkFields
from partner_events.stripe.models.payment_link import PaymentLink

class _PaymentLinkEvent(SnapshotEvent):
    detail: SnapshotDetail[PaymentLink]
    @property
    def payload(self) -> PaymentLink:
        """An address at which anybody can buy the same thing."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PaymentLinkFields], PaymentLinkFields]: ...

class PaymentLinkCreated(_PaymentLinkEvent):
    """A payment link was created.

    Stripe's `payment_link.created`: https://docs.stripe.com/api/events/types#event_types-payment_link.created
    """

    detail_type: Literal["payment_link.created"]
    @property
    def kind(self) -> Literal["payment_link.created"]: ...

class PaymentLinkUpdated(_PaymentLinkEvent):
    """A payment link changed, such as when it was switched off.

    Stripe's `payment_link.updated`: https://docs.stripe.com/api/events/types#event_types-payment_link.updated
    """

    detail_type: Literal["payment_link.updated"]
    @property
    def kind(self) -> Literal["payment_link.updated"]: ...
