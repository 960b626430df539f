# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAmazonPayFundingCard(Model):
    __event_always__ = "brand country exp_month exp_year funding last4"

    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    funding: str | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsAmazonPayFunding(Model):
    __event_always__ = "type"

    card: ChargePaymentMethodDetailsAmazonPayFundingCard | None = None
    type: str | None = None


class ChargePaymentMethodDetailsAmazonPay(Model):
    __event_always__ = "transaction_id"

    funding: ChargePaymentMethodDetailsAmazonPayFunding | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
