# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import CheckoutSessionInvoiceCreationInvoiceDataIssuerType


class CheckoutSessionInvoiceCreationInvoiceDataCustomField(Model):
    name: str
    value: str


class CheckoutSessionInvoiceCreationInvoiceDataIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: CheckoutSessionInvoiceCreationInvoiceDataIssuerType


class CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions(Model):
    amount_tax_display: str | None = None
    template: str | None = None


class CheckoutSessionInvoiceCreationInvoiceData(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[CheckoutSessionInvoiceCreationInvoiceDataCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: CheckoutSessionInvoiceCreationInvoiceDataIssuer | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    rendering_options: CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions | None = None


class CheckoutSessionInvoiceCreation(Model):
    enabled: bool
    invoice_data: CheckoutSessionInvoiceCreationInvoiceData
