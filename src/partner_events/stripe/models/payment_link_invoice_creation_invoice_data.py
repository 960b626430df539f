# Generated from schemas/stripe/objects/payment_link.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentLinkInvoiceCreationInvoiceDataIssuerType


class PaymentLinkInvoiceCreationInvoiceDataCustomField(Model):
    name: str
    value: str


class PaymentLinkInvoiceCreationInvoiceDataIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: PaymentLinkInvoiceCreationInvoiceDataIssuerType


class PaymentLinkInvoiceCreationInvoiceDataRenderingOptions(Model):
    amount_tax_display: str | None = None
    template: str | None = None


class PaymentLinkInvoiceCreationInvoiceData(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[PaymentLinkInvoiceCreationInvoiceDataCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: PaymentLinkInvoiceCreationInvoiceDataIssuer | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    rendering_options: PaymentLinkInvoiceCreationInvoiceDataRenderingOptions | None = None
