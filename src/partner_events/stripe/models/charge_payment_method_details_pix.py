# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPix(Model):
    bank_transaction_id: str | None = None
    fingerprint: str | None = None
    mandate: str | None = None


HISTORY = "_history_charge"
