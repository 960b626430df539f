# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model


class ChargeLevel3LineItem(Model):
    discount_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    product_code: str
    product_description: str
    quantity: int | None = None
    tax_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_cost: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class ChargeLevel3(Model):
    customer_reference: str | None = None
    line_items: list[ChargeLevel3LineItem]
    merchant_reference: str
    shipping_address_zip: str | None = None
    shipping_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_from_zip: str | None = None
