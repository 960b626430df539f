# Generated from schemas/stripe/objects/subscription_schedule.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import SubscriptionSchedulePhaseInvoiceSettingsIssuerType


class SubscriptionSchedulePhaseInvoiceSettingsCustomField(Model):
    name: str
    value: str


class SubscriptionSchedulePhaseInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: SubscriptionSchedulePhaseInvoiceSettingsIssuerType


class SubscriptionSchedulePhaseInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[SubscriptionSchedulePhaseInvoiceSettingsCustomField] | None = None
    days_until_due: int | None = None
    description: str | None = None
    footer: str | None = None
    issuer: SubscriptionSchedulePhaseInvoiceSettingsIssuer | None = None
