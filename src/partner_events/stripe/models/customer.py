# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address, Discount


class CustomerInvoiceSettingsCustomField(Model):
    name: str
    value: str


class CustomerInvoiceSettingsRenderingOptions(Model):
    __event_always__ = "amount_tax_display template"

    amount_tax_display: str | None = None
    template: str | None = None


class CustomerInvoiceSettings(Model):
    __event_always__ = "custom_fields default_payment_method footer rendering_options"

    custom_fields: list[CustomerInvoiceSettingsCustomField] | None = None
    default_payment_method: str | None = None
    footer: str | None = None
    rendering_options: CustomerInvoiceSettingsRenderingOptions | None = None


class CustomerShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class CustomerTaxLocation(Model):
    __event_always__ = "state"

    country: str
    source: str
    state: str | None = None


class CustomerTax(Model):
    __event_always__ = "ip_address location"

    automatic_tax: str
    ip_address: str | None = None
    location: CustomerTaxLocation | None = None
    provider: str


class Customer(Model):
    """https://docs.stripe.com/api/customers/object"""

    __event_always__ = "balance default_source description email invoice_settings metadata shipping"

    address: Address | None = None
    """The billing address."""

    balance: int | None = None
    """What they owe you beside invoices; below zero, you owe them. In the minor unit of the currency: 1099 is
    10.99 USD, and 1099 JPY.
    """

    business_name: str | None = None
    created: int
    currency: str | None = None
    """The currency that they are billed in, once they have been."""

    customer_account: str | None = None
    default_source: str | None = None
    deleted: bool | None = None
    delinquent: bool | None = None
    """Whether the latest invoice that was charged automatically is unpaid."""

    description: str | None = None
    """What you wrote about them; they do not see it."""

    discount: Discount | None = None
    email: str | None = None
    """Where invoices and receipts go."""

    id: str
    """Begins with `cus_`."""

    individual_name: str | None = None
    invoice_prefix: str | None = None
    """What the numbers of their invoices begin with."""

    invoice_settings: CustomerInvoiceSettings | None = None
    """The default payment method for invoices, and what invoices show."""

    livemode: bool
    metadata: dict[str, str] | None = None
    name: str | None = None
    next_invoice_sequence: int | None = None
    object: str
    phone: str | None = None
    preferred_locales: list[str] | None = None
    """Their languages, the best first."""

    shipping: CustomerShipping | None = None
    tax: CustomerTax | None = None
    tax_exempt: str | None = None
    """Whether they are exempt from tax, or tax is theirs to pay (`reverse`)."""

    test_clock: str | None = None


HISTORY = "_history_customer"
BESIDE = "Customer"
