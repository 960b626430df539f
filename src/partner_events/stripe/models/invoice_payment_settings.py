# Generated from schemas/stripe/objects/invoice.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    InvoicePaymentSettingsPaymentMethodOptions,
    InvoicePaymentSettingsPaymentMethodTypes,
)


class InvoicePaymentSettings(Model):
    default_mandate: str | None = None
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[InvoicePaymentSettingsPaymentMethodTypes] | None = None
