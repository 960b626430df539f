# Generated from schemas/stripe/objects/tax_settings.json by `python -m codegen`; do not edit.
# Vocabularies are in tax_settings.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class TaxSettingsDefaults(Model):
    provider: str
    tax_behavior: str | None = None
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

    object: str
    status: str
    status_details: TaxSettingsStatusDetails
