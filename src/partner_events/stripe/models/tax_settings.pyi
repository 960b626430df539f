# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.address import Address


class TaxSettingsDefaults(Model):
    provider: Literal[
        "anrok",
        "avalara",
        "sphere",
        "stripe",
    ] | str
    tax_behavior: Literal[
        "exclusive",
        "inclusive",
        "inferred_by_currency",
    ] | str | None = None
    tax_code: str | None = None


class TaxSettingsHeadOffice(Model):
    address: Address


class TaxSettingsStatusDetailsActive(Model):
    pass


class TaxSettingsStatusDetailsPending(Model):
    missing_fields: list[str] | None = None


class TaxSettingsStatusDetails(Model):
    active: TaxSettingsStatusDetailsActive | None = None
    pending: TaxSettingsStatusDetailsPending | None = None


class TaxSettings(Model):
    """The settings of Stripe Tax.

    https://docs.stripe.com/api/tax/settings/object
    """

    defaults: TaxSettingsDefaults
    head_office: TaxSettingsHeadOffice | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["tax.settings"]
    status: Literal[
        "active",
        "pending",
    ] | str
    status_details: TaxSettingsStatusDetails
