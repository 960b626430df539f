# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_account.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountCapabilities,
    AccountCompany,
    AccountSettings,
    Address,
    BankAccountOrCard,
    Person,
)


class AccountBusinessProfileAnnualRevenue(Model):
    __event_always__ = "amount currency fiscal_year_end"

    amount: int | None = None
    currency: str | None = None
    fiscal_year_end: str | None = None


class AccountBusinessProfileMonthlyEstimatedRevenue(Model):
    amount: int
    currency: str


class AccountBusinessProfile(Model):
    __event_always__ = (
        "mcc minority_owned_business_designation name "
        "specified_commercial_transactions_act_url support_address support_email "
        "support_phone support_url url"
    )

    annual_revenue: AccountBusinessProfileAnnualRevenue | None = None
    estimated_worker_count: int | None = None
    mcc: str | None = None
    minority_owned_business_designation: list[str] | None = None
    monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue | None = None
    name: str | None = None
    product_description: str | None = None
    specified_commercial_transactions_act_url: str | None = None
    support_address: Address | None = None
    support_email: str | None = None
    support_phone: str | None = None
    support_url: str | None = None
    url: str | None = None


class AccountControllerFees(Model):
    payer: str


class AccountControllerLosses(Model):
    payments: str


class AccountControllerStripeDashboard(Model):
    type: str


class AccountController(Model):
    fees: AccountControllerFees | None = None
    is_controller: bool | None = None
    losses: AccountControllerLosses | None = None
    requirement_collection: str | None = None
    stripe_dashboard: AccountControllerStripeDashboard | None = None
    type: str


class AccountExternalAccounts(Model):
    object: str
    data: list[BankAccountOrCard]
    has_more: bool
    total_count: int | None = None
    url: str


class AccountFutureRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountFutureRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class AccountFutureRequirements(Model):
    __event_always__ = (
        "alternatives current_deadline currently_due disabled_reason errors "
        "eventually_due past_due pending_verification"
    )

    alternatives: list[AccountFutureRequirementsAlternative] | None = None
    current_deadline: int | None = None
    currently_due: list[str] | None = None
    disabled_reason: str | None = None
    errors: list[AccountFutureRequirementsError] | None = None
    eventually_due: list[str] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None


class AccountGroups(Model):
    __event_always__ = "payments_pricing"

    payments_pricing: str | None = None


class AccountRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class AccountRequirements(Model):
    __event_always__ = (
        "alternatives current_deadline currently_due disabled_reason errors "
        "eventually_due past_due pending_verification"
    )

    alternatives: list[AccountRequirementsAlternative] | None = None
    current_deadline: int | None = None
    currently_due: list[str] | None = None
    disabled_reason: str | None = None
    errors: list[AccountRequirementsError] | None = None
    eventually_due: list[str] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None


class AccountTosAcceptance(Model):
    date: int | None = None
    ip: str | None = None
    service_agreement: str | None = None
    user_agent: str | None = None


class Account(Model):
    """https://docs.stripe.com/api/accounts/object"""

    __event_always__ = "charges_enabled details_submitted email payouts_enabled type"

    business_profile: AccountBusinessProfile | None = None
    business_type: str | None = None
    capabilities: AccountCapabilities | None = None
    charges_enabled: bool | None = None
    company: AccountCompany | None = None
    controller: AccountController | None = None
    country: str | None = None
    created: int | None = None
    default_currency: str | None = None
    deleted: bool | None = None
    details_submitted: bool | None = None
    email: str | None = None
    external_accounts: AccountExternalAccounts | None = None
    future_requirements: AccountFutureRequirements | None = None
    groups: AccountGroups | None = None
    id: str
    individual: Person | None = None
    metadata: dict[str, str] | None = None
    object: str
    payouts_enabled: bool | None = None
    requirements: AccountRequirements | None = None
    settings: AccountSettings | None = None
    tos_acceptance: AccountTosAcceptance | None = None
    type: str | None = None


HISTORY = "_history_account"
BESIDE = "Account AccountTosAcceptance"
