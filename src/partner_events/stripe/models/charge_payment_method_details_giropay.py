# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsGiropay(Model):
    __event_always__ = "bank_code bank_name bic verified_name"

    bank_code: str | None = None
    bank_name: str | None = None
    bic: str | None = None
    verified_name: str | None = None


HISTORY = "_history_charge"
