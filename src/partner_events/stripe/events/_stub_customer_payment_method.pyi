# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, PaymentMethodFields
from partner_events.stripe.models._stub_payment_method import PaymentMethod

class _PaymentMethodEvent(SnapshotEvent):
    detail: SnapshotDetail[PaymentMethod]
    @property
    def payload(self) -> PaymentMethod:
        """A way to pay, such as one card; under its `type` are its details."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[PaymentMethodFields], PaymentMethodFields]: ...

class CustomerPaymentMethodCreated(_PaymentMethodEvent):
    """A payment method was added to a customer; now `payment_method.attached`.

    Stripe's `customer.payment_method.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.payment_method.created"]
    @property
    def kind(self) -> Literal["customer.payment_method.created"]: ...

class CustomerPaymentMethodDeleted(_PaymentMethodEvent):
    """A payment method was removed from a customer; now `payment_method.detached`.

    Stripe's `customer.payment_method.deleted`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.payment_method.deleted"]
    @property
    def kind(self) -> Literal["customer.payment_method.deleted"]: ...

class CustomerPaymentMethodUpdated(_PaymentMethodEvent):
    """A customer's payment method changed; now `payment_method.updated`.

    Stripe's `customer.payment_method.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["customer.payment_method.updated"]
    @property
    def kind(self) -> Literal["customer.payment_method.updated"]: ...
