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

class PaymentMethodAttached(_PaymentMethodEvent):
    """A payment method was saved for a customer.

    Stripe's `payment_method.attached`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.attached
    """

    detail_type: Literal["payment_method.attached"]
    @property
    def kind(self) -> Literal["payment_method.attached"]: ...

class PaymentMethodAutomaticallyUpdated(_PaymentMethodEvent):
    """The network told Stripe a card's new number or expiry, and it was updated.

    Stripe's `payment_method.automatically_updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.automatically_updated
    """

    detail_type: Literal["payment_method.automatically_updated"]
    @property
    def kind(self) -> Literal["payment_method.automatically_updated"]: ...

class PaymentMethodCardAutomaticallyUpdated(_PaymentMethodEvent):
    """A card was updated by its network; now `payment_method.automatically_updated`.

    Stripe's `payment_method.card_automatically_updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["payment_method.card_automatically_updated"]
    @property
    def kind(self) -> Literal["payment_method.card_automatically_updated"]: ...

class PaymentMethodDetached(_PaymentMethodEvent):
    """A payment method was removed from a customer; look for whom in `previous_attributes`.

    Stripe's `payment_method.detached`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.detached
    """

    detail_type: Literal["payment_method.detached"]
    @property
    def kind(self) -> Literal["payment_method.detached"]: ...

class PaymentMethodUpdated(_PaymentMethodEvent):
    """You or the customer changed a payment method, such as in its billing address.

    Stripe's `payment_method.updated`:
    https://docs.stripe.com/api/events/types#event_types-payment_method.updated
    """

    detail_type: Literal["payment_method.updated"]
    @property
    def kind(self) -> Literal["payment_method.updated"]: ...
