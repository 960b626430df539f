# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentMethodUsBankAccountAccountHolderType,
    PaymentMethodUsBankAccountAccountType,
    PaymentMethodUsBankAccountNetworksSupported,
    PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode,
    PaymentMethodUsBankAccountStatusDetailsBlockedReason,
)


class PaymentMethodUsBankAccountNetworks(Model):
    preferred: str | None = None
    supported: list[PaymentMethodUsBankAccountNetworksSupported]


class PaymentMethodUsBankAccountStatusDetailsBlocked(Model):
    network_code: PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode | None = None
    reason: PaymentMethodUsBankAccountStatusDetailsBlockedReason | None = None


class PaymentMethodUsBankAccountStatusDetails(Model):
    blocked: PaymentMethodUsBankAccountStatusDetailsBlocked | None = None


class PaymentMethodUsBankAccount(Model):
    account_holder_type: PaymentMethodUsBankAccountAccountHolderType | None = None
    account_type: PaymentMethodUsBankAccountAccountType | None = None
    bank_name: str | None = None
    financial_connections_account: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    networks: PaymentMethodUsBankAccountNetworks | None = None
    routing_number: str | None = None
    status_details: PaymentMethodUsBankAccountStatusDetails | None = None
