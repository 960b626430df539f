# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPaypalSellerProtection(Model):
    dispute_categories: list[str] | None = None
    status: str


class ChargePaymentMethodDetailsPaypal(Model):
    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None
    payer_name: str | None = None
    seller_protection: ChargePaymentMethodDetailsPaypalSellerProtection | None = None
    transaction_id: str | None = None
