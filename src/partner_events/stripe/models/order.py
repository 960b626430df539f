# Generated from schemas/stripe by codegen; do not edit.

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
    amount_returned: int | None = None
    amount_subtotal: int
    amount_total: int
    application: str | None = None
    application_fee: int | None = None
    automatic_tax: OrderAutomaticTax | None = None
    billing_details: OrderBillingDetails | None = None
    charge: str | None = None
    client_secret: str | None = None
    created: int
    currency: str
    customer: str | None = None
    description: str | None = None
    discounts: list[str] | None = None
    email: str | None = None
    external_coupon_code: str | None = None
    id: str
    ip_address: str | None = None
    items: list[OrderItem] | None = None
    line_items: LineItemList | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
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
BESIDE = (
    "OrderAutomaticTax OrderBillingDetails OrderPayment OrderShipping "
    "OrderShippingCost OrderShippingDetails OrderShippingMethod "
    "OrderStatusTransitions OrderTaxDetails OrderTotalDetails"
)
