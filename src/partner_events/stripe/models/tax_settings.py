# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class TaxSettingsDefaults(Model):
    __event_always__ = "tax_behavior tax_code"

    provider: str
    tax_behavior: str | None = None
    tax_code: str | None = None


class TaxSettingsHeadOffice(Model):
    address: Address


class TaxSettingsStatusDetailsActive(Model):
    pass


class TaxSettingsStatusDetailsPending(Model):
    __event_always__ = "missing_fields"

    missing_fields: list[str] | None = None


class TaxSettingsStatusDetails(Model):
    active: TaxSettingsStatusDetailsActive | None = None
    pending: TaxSettingsStatusDetailsPending | None = None


class TaxSettings(Model):
    """https://docs.stripe.com/api/tax/settings/object"""

    __event_always__ = "head_office"

    defaults: TaxSettingsDefaults
    head_office: TaxSettingsHeadOffice | None = None
    livemode: bool
    object: str
    status: str
    status_details: TaxSettingsStatusDetails


HISTORY = "_history_tax_settings"
