# Generated from schemas/stripe/objects/customer.json by `python -m codegen`; do not edit.
# Vocabularies are in customer.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    Address,
    CashBalance,
    Discount,
    SubscriptionList,
    TaxIdList,
)


class CustomerInvoiceSettingsCustomField(Model):
    name: str
    value: str


class CustomerInvoiceSettingsRenderingOptions(Model):
    amount_tax_display: str | None = None
    template: str | None = None


class CustomerInvoiceSettings(Model):
    custom_fields: list[CustomerInvoiceSettingsCustomField] | None = None
    default_payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    footer: str | None = None
    rendering_options: CustomerInvoiceSettingsRenderingOptions | None = None


class CustomerShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class CustomerSources(Model):
    object: str
    data: list[AccountOrBankAccountOrCardOrSource]
    has_more: bool
    url: str


class CustomerTaxLocation(Model):
    country: str
    source: str
    state: str | None = None


class CustomerTax(Model):
    automatic_tax: str
    ip_address: str | None = None
    location: CustomerTaxLocation | None = None
    provider: str


class Customer(Model):
    """https://docs.stripe.com/api/customers/object"""

    address: Address | None = None
    balance: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    business_name: str | None = None
    cash_balance: CashBalance | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    customer_account: str | None = None
    default_source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

    deleted: bool | None = None
    delinquent: bool | None = None
    description: str | None = None
    discount: Discount | None = None
    email: str | None = None
    id: str
    individual_name: str | None = None
    invoice_credit_balance: dict[str, int] | None = None
    invoice_prefix: str | None = None
    invoice_settings: CustomerInvoiceSettings | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str | None = None
    next_invoice_sequence: int | None = None
    object: str
    phone: str | None = None
    preferred_locales: list[str] | None = None
    shipping: CustomerShipping | None = None
    sources: CustomerSources | None = None
    subscriptions: SubscriptionList | None = None
    tax: CustomerTax | None = None
    tax_exempt: str | None = None
    tax_ids: TaxIdList | None = None
    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""
