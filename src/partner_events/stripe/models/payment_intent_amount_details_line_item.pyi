# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard(Model):
    commodity_code: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent(Model):
    commodity_code: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna(Model):
    image_url: str | None = None
    product_url: str | None = None
    reference: str | None = None
    subscription_reference: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal(Model):
    category: Literal[
        "digital_goods",
        "donation",
        "physical_goods",
    ] | str | None = None
    description: str | None = None
    sold_by: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptions(Model):
    card: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard | None = None
    card_present: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent | None = None
    klarna: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna | None = None
    paypal: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal | None = None


class PaymentIntentAmountDetailsLineItemTax(Model):
    total_tax_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PaymentIntentAmountDetailsLineItem(Model):
    """https://docs.stripe.com/api/payment_intent_amount_details_line_items/object"""

    discount_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    id: str
    object: Literal["payment_intent_amount_details_line_item"]
    payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptions | None = None
    product_code: str | None = None
    product_name: str
    quantity: int
    tax: PaymentIntentAmountDetailsLineItemTax | None = None
    unit_cost: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_of_measure: str | None = None


class PaymentIntentAmountDetailsLineItemList(Model):
    object: Literal["list"]
    data: list[PaymentIntentAmountDetailsLineItem]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
