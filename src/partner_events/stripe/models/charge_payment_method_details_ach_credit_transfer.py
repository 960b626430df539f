# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAchCreditTransfer(Model):
    account_number: str | None = None
    bank_name: str | None = None
    routing_number: str | None = None
    swift_code: str | None = None
