# Generated from schemas/stripe/objects/order.json by `python -m codegen`; do not edit.
# Vocabularies are in order.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import LineItemList, OrderItem, OrderReturnList


class OrderAutomaticTax(Model):
    pass


class OrderBillingDetails(Model):
    pass


class OrderPayment(Model):
    pass


class OrderShipping(Model):
    pass


class OrderShippingCost(Model):
    pass


class OrderShippingDetails(Model):
    pass


class OrderShippingMethod(Model):
    pass


class OrderStatusTransitions(Model):
    pass


class OrderTaxDetails(Model):
    pass


class OrderTotalDetails(Model):
    pass


class Order(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = (
        "application billing_details client_secret customer description discounts "
        "ip_address metadata shipping_cost shipping_details"
    )

    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_returned: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    automatic_tax: OrderAutomaticTax | None = None
    billing_details: OrderBillingDetails | None = None
    charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    client_secret: str | None = None
    """A secret: never log it."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    description: str | None = None
    discounts: list[str] | None = None
    email: str | None = None
    external_coupon_code: str | None = None
    id: str
    ip_address: str | None = None
    items: list[OrderItem] | None = None
    line_items: LineItemList | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    payment: OrderPayment
    returns: OrderReturnList | None = None
    selected_shipping_method: str | None = None
    shipping: OrderShipping | None = None
    shipping_cost: OrderShippingCost | None = None
    shipping_details: OrderShippingDetails | None = None
    shipping_methods: list[OrderShippingMethod] | None = None
    status: str
    status_transitions: OrderStatusTransitions | None = None
    tax_details: OrderTaxDetails | None = None
    total_details: OrderTotalDetails
    updated: int | None = None
    upstream_id: str | None = None


HISTORY = "_history_order"
