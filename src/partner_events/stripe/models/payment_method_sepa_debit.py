# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodSepaDebitGeneratedFrom(Model):
    __event_always__ = "charge setup_attempt"

    charge: str | None = None
    setup_attempt: str | None = None


class PaymentMethodSepaDebit(Model):
    __event_always__ = "bank_code branch_code country fingerprint generated_from last4"

    bank_code: str | None = None
    branch_code: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    generated_from: PaymentMethodSepaDebitGeneratedFrom | None = None
    last4: str | None = None


HISTORY = "_history_payment_method"
BESIDE = "PaymentMethodSepaDebit"
