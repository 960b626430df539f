# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsEps(Model):
    __event_always__ = "bank verified_name"

    bank: str | None = None
    verified_name: str | None = None


HISTORY = "_history_charge"
