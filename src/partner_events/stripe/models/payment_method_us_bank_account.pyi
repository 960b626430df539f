# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentMethodUsBankAccountNetworks(Model):
    preferred: str | None = None
    supported: list[Literal["ach", "us_domestic_wire"] | str]


class PaymentMethodUsBankAccountStatusDetailsBlocked(Model):
    network_code: Literal["R02", "R03", "R04", "R05", "R07", "R08", "R10", "R11", "R16", "R20", "R29", "R31"] | str | None = None
    reason: Literal["bank_account_closed", "bank_account_frozen", "bank_account_invalid_details", "bank_account_restricted", "bank_account_unusable", "debit_not_authorized", "tokenized_account_number_deactivated"] | str | None = None


class PaymentMethodUsBankAccountStatusDetails(Model):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None


class PaymentMethodUsBankAccount(Model):
    account_holder_type: Literal["company", "individual"] | str | None = None
    account_type: Literal["checking", "savings"] | str | None = None
    bank_name: str | None = None
    financial_connections_account: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    networks: PaymentMethodUsBankAccountNetworks | None = None
    routing_number: str | None = None
    status_details: PaymentMethodUsBankAccountStatusDetails | None = None
