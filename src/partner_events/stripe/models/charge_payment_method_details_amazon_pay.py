# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import ChargePaymentMethodDetailsAmazonPayFundingType


class ChargePaymentMethodDetailsAmazonPayFundingCard(Model):
    brand: str | None = None
    country: str | None = None
    exp_month: int | None = None
    exp_year: int | None = None
    funding: str | None = None
    last4: str | None = None


class ChargePaymentMethodDetailsAmazonPayFunding(Model):
    card: ChargePaymentMethodDetailsAmazonPayFundingCard | None = None
    type: ChargePaymentMethodDetailsAmazonPayFundingType | None = None


class ChargePaymentMethodDetailsAmazonPay(Model):
    funding: ChargePaymentMethodDetailsAmazonPayFunding | None = None
    transaction_id: str | None = None
