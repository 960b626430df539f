# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class BankAccountFutureRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class BankAccountFutureRequirements(Model):
    __event_always__ = "currently_due errors past_due pending_verification"

    currently_due: list[str] | None = None
    errors: list[BankAccountFutureRequirementsError] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None


class BankAccountRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class BankAccountRequirements(Model):
    __event_always__ = "currently_due errors past_due pending_verification"

    currently_due: list[str] | None = None
    errors: list[BankAccountRequirementsError] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None


class BankAccount(Model):
    """https://docs.stripe.com/api/customer_bank_accounts/object"""

    __event_always__ = (
        "account_holder_name account_holder_type account_type bank_name fingerprint "
        "routing_number"
    )

    account: str | None = None
    account_holder_name: str | None = None
    account_holder_type: str | None = None
    account_type: str | None = None
    available_payout_methods: list[str] | None = None
    bank_name: str | None = None
    country: str
    currency: str
    customer: str | None = None
    default_for_currency: bool | None = None
    deleted: bool | None = None
    fingerprint: str | None = None
    future_requirements: BankAccountFutureRequirements | None = None
    id: str
    last4: str
    metadata: dict[str, str] | None = None
    object: str
    requirements: BankAccountRequirements | None = None
    routing_number: str | None = None
    status: str


HISTORY = "_history_bank_account"
BESIDE = "BankAccount"
