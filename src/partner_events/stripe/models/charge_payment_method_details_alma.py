# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAlmaInstallments(Model):
    count: int


class ChargePaymentMethodDetailsAlma(Model):
    __event_always__ = "transaction_id"

    installments: ChargePaymentMethodDetailsAlmaInstallments | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
