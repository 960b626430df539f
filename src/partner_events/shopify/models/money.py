# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model


class Money(Model):
    amount: str | None = None
    """Decimal text, such as `19.90`."""

    currency_code: str | None = None
    """Three letters of ISO 4217, in upper case."""

    currency: str | None = None


class MoneySet(Model):
    presentment_money: Money | None = None
    """The amount in the customer's currency."""

    shop_money: Money | None = None
    """The amount in the shop's currency."""
