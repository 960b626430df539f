# Generated from schemas/stripe/objects/payment_link.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentLinkInvoiceCreationInvoiceData


class PaymentLinkInvoiceCreation(Model):
    enabled: bool
    invoice_data: PaymentLinkInvoiceCreationInvoiceData | None = None
