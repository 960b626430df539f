# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentMethodCardGeneratedFrom,
    PaymentMethodCardRegulatedStatus,
    PaymentMethodCardWallet,
)


class PaymentMethodCardChecks(Model):
    address_line1_check: str | None = None
    address_postal_code_check: str | None = None
    cvc_check: str | None = None


class PaymentMethodCardNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodCardThreeDSecureUsage(Model):
    supported: bool


class PaymentMethodCard(Model):
    brand: str
    checks: PaymentMethodCardChecks | None = None
    country: str | None = None
    description: str | None = None
    display_brand: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str
    generated_from: PaymentMethodCardGeneratedFrom | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str
    networks: PaymentMethodCardNetworks | None = None
    regulated_status: PaymentMethodCardRegulatedStatus | None = None
    three_d_secure_usage: PaymentMethodCardThreeDSecureUsage | None = None
    wallet: PaymentMethodCardWallet | None = None
