# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAchCreditTransfer(Model):
    __event_always__ = "account_number bank_name routing_number swift_code"

    account_number: str | None = None
    bank_name: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None


HISTORY = "_history_charge"
