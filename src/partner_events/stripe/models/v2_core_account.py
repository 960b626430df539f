# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    V2CoreAccountConfiguration,
    V2CoreAccountFutureRequirements,
    V2CoreAccountIdentity,
    V2CoreAccountRequirements,
)


class V2CoreAccountDefaultsProfile(Model):
    business_url: str | None = None
    doing_business_as: str | None = None
    product_description: str | None = None


class V2CoreAccountDefaultsResponsibilities(Model):
    fees_collector: str | None = None
    losses_collector: str | None = None
    requirements_collector: str


class V2CoreAccountDefaults(Model):
    currency: str | None = None
    locales: list[str] | None = None
    payout_methods: dict[str, str] | None = None
    profile: V2CoreAccountDefaultsProfile | None = None
    responsibilities: V2CoreAccountDefaultsResponsibilities


class V2CoreAccount(Model):
    """https://docs.stripe.com/api/v2/core/accounts/object"""

    applied_configurations: list[str]
    closed: bool | None = None
    configuration: V2CoreAccountConfiguration | None = None
    contact_email: str | None = None
    contact_phone: str | None = None
    created: str
    dashboard: str | None = None
    defaults: V2CoreAccountDefaults | None = None
    display_name: str | None = None
    future_requirements: V2CoreAccountFutureRequirements | None = None
    id: str
    identity: V2CoreAccountIdentity | None = None
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    requirements: V2CoreAccountRequirements | None = None
