# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountBusinessProfileMinorityOwnedBusinessDesignation,
    Address,
)


class AccountBusinessProfileAnnualRevenue(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    fiscal_year_end: str | None = None


class AccountBusinessProfileMonthlyEstimatedRevenue(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str


class AccountBusinessProfile(Model):
    annual_revenue: AccountBusinessProfileAnnualRevenue | None = None
    estimated_worker_count: int | None = None
    mcc: str | None = None
    minority_owned_business_designation: list[AccountBusinessProfileMinorityOwnedBusinessDesignation] | None = (
        None
    )
    monthly_estimated_revenue: AccountBusinessProfileMonthlyEstimatedRevenue | None = None
    name: str | None = None
    product_description: str | None = None
    specified_commercial_transactions_act_url: str | None = None
    support_address: Address | None = None
    support_email: str | None = None
    support_phone: str | None = None
    support_url: str | None = None
    url: str | None = None
