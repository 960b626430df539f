# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard(Model):
    __event_always__ = "commodity_code"

    commodity_code: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent(Model):
    __event_always__ = "commodity_code"

    commodity_code: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna(Model):
    __event_always__ = "image_url product_url reference subscription_reference"

    image_url: str | None = None
    product_url: str | None = None
    reference: str | None = None
    subscription_reference: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal(Model):
    category: str | None = None
    description: str | None = None
    sold_by: str | None = None


class PaymentIntentAmountDetailsLineItemPaymentMethodOptions(Model):
    card: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard | None = None
    card_present: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent | None = None
    klarna: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna | None = None
    paypal: PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal | None = None


class PaymentIntentAmountDetailsLineItemTax(Model):
    total_tax_amount: int


class PaymentIntentAmountDetailsLineItem(Model):
    """https://docs.stripe.com/api/payment_intent_amount_details_line_items/object"""

    __event_always__ = "discount_amount payment_method_options product_code tax unit_of_measure"

    discount_amount: int | None = None
    id: str
    object: str
    payment_method_options: PaymentIntentAmountDetailsLineItemPaymentMethodOptions | None = None
    product_code: str | None = None
    product_name: str
    quantity: int
    tax: PaymentIntentAmountDetailsLineItemTax | None = None
    unit_cost: int
    unit_of_measure: str | None = None


class PaymentIntentAmountDetailsLineItemList(Model):
    object: str
    data: list[PaymentIntentAmountDetailsLineItem]
    has_more: bool
    total_count: int | None = None
    url: str
