# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPaypalSellerProtection(Model):
    __event_always__ = "dispute_categories"

    dispute_categories: list[str] | None = None
    status: str


class ChargePaymentMethodDetailsPaypal(Model):
    __event_always__ = "country payer_email payer_id payer_name seller_protection transaction_id"

    country: str | None = None
    payer_email: str | None = None
    payer_id: str | None = None
    payer_name: str | None = None
    seller_protection: ChargePaymentMethodDetailsPaypalSellerProtection | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
