# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodUsBankAccountNetworks(Model):
    __event_always__ = "preferred"

    preferred: str | None = None
    supported: list[str]


class PaymentMethodUsBankAccountStatusDetailsBlocked(Model):
    __event_always__ = "network_code reason"

    network_code: str | None = None
    reason: str | None = None


class PaymentMethodUsBankAccountStatusDetails(Model):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None


class PaymentMethodUsBankAccount(Model):
    __event_always__ = (
        "account_holder_type account_type bank_name financial_connections_account "
        "fingerprint last4 networks routing_number status_details"
    )

    account_holder_type: str | None = None
    account_type: str | None = None
    bank_name: str | None = None
    financial_connections_account: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    networks: PaymentMethodUsBankAccountNetworks | None = None
    routing_number: str | None = None
    status_details: PaymentMethodUsBankAccountStatusDetails | None = None


HISTORY = "_history_payment_method"
