# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Model


class Money(Model):
    amount: str | None = None
    currency_code: str | None = None
    currency: str | None = None


class MoneySet(Model):
    presentment_money: Money | None = None
    shop_money: Money | None = None
