# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsP24(Model):
    __event_always__ = "bank reference verified_name"

    bank: str | None = None
    reference: str | None = None
    verified_name: str | None = None


HISTORY = "_history_charge"
