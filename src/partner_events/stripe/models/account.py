# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountBusinessProfile,
    AccountBusinessType,
    AccountCapabilities,
    AccountCompany,
    AccountController,
    AccountExternalAccountsObject,
    AccountFutureRequirements,
    AccountObject,
    AccountRequirements,
    AccountSettings,
    AccountType,
    BankAccountOrCard,
    Person,
)


class AccountExternalAccounts(Model):
    object: AccountExternalAccountsObject
    data: list[BankAccountOrCard]
    has_more: bool
    url: str


class AccountGroups(Model):
    payments_pricing: str | None = None


class AccountTosAcceptance(Model):
    date: int | None = None
    """Seconds since the Unix epoch."""

    ip: str | None = None
    service_agreement: str | None = None
    user_agent: str | None = None


class Account(Model):
    """https://docs.stripe.com/api/accounts/object"""

    business_profile: AccountBusinessProfile | None = None
    business_type: AccountBusinessType | None = None
    capabilities: AccountCapabilities | None = None
    charges_enabled: bool | None = None
    company: AccountCompany | None = None
    controller: AccountController | None = None
    country: str | None = None
    created: int | None = None
    """Seconds since the Unix epoch."""

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
    """What you attached to the object; every value is text."""

    object: AccountObject
    payouts_enabled: bool | None = None
    requirements: AccountRequirements | None = None
    settings: AccountSettings | None = None
    tos_acceptance: AccountTosAcceptance | None = None
    type: AccountType | None = None
