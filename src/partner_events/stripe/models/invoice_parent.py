# Generated from schemas/stripe/objects/invoice.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import InvoiceParentType


class InvoiceParentQuoteDetails(Model):
    quote: str


class InvoiceParentSubscriptionDetails(Model):
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    subscription: str
    """The id of the Subscription; deliveries do not carry the object itself."""

    subscription_proration_date: int | None = None
    """Seconds since the Unix epoch."""


class InvoiceParent(Model):
    quote_details: InvoiceParentQuoteDetails | None = None
    subscription_details: InvoiceParentSubscriptionDetails | None = None
    type: InvoiceParentType
