# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories,
    ChargePaymentMethodDetailsPaypalSellerProtectionStatus,
)


class ChargePaymentMethodDetailsPaypalSellerProtection(Model):
    dispute_categories: list[ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategories] | None = None
    status: ChargePaymentMethodDetailsPaypalSellerProtectionStatus


class ChargePaymentMethodDetailsPaypal(Model):
    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None
    payer_name: str | None = None
    seller_protection: ChargePaymentMethodDetailsPaypalSellerProtection | None = None
    transaction_id: str | None = None
