# Generated from schemas/stripe/objects/tax_settings.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    Address,
    TaxSettingsDefaultsProvider,
    TaxSettingsDefaultsTaxBehavior,
    TaxSettingsObject,
    TaxSettingsStatus,
)


class TaxSettingsDefaults(Model):
    provider: TaxSettingsDefaultsProvider
    tax_behavior: TaxSettingsDefaultsTaxBehavior | None = None
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
    """https://docs.stripe.com/api/tax/settings/object"""

    defaults: TaxSettingsDefaults
    head_office: TaxSettingsHeadOffice | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: TaxSettingsObject
    status: TaxSettingsStatus
    status_details: TaxSettingsStatusDetails
