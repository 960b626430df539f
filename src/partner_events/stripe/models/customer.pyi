# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models._stub_account import Account
from partner_events.stripe.models._stub_subscription import Subscription, SubscriptionList
from partner_events.stripe.models.address import Address
from partner_events.stripe.models.alipay_account import AlipayAccountList
from partner_events.stripe.models.bank_account import BankAccount, BankAccountList
from partner_events.stripe.models.card import Card, CardList
from partner_events.stripe.models.cash_balance import CashBalance
from partner_events.stripe.models.discount import Discount
from partner_events.stripe.models.source import Source
from partner_events.stripe.models.tax_id import TaxIdList
from typing_extensions import deprecated


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
    object: Literal["list"]
    data: list[Account | BankAccount | Card | Source]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str


class CustomerTaxInfo(Model):
    tax_id: str | None = None
    type: str | None = None


class CustomerTaxInfoVerification(Model):
    status: str | None = None
    verified_name: str | None = None


class CustomerTaxLocation(Model):
    country: str
    source: Literal[
        "billing_address",
        "ip_address",
        "payment_method",
        "shipping_destination",
    ] | str
    state: str | None = None


class CustomerTax(Model):
    automatic_tax: Literal[
        "failed",
        "not_collecting",
        "supported",
        "unrecognized_location",
    ] | str
    ip_address: str | None = None
    location: CustomerTaxLocation | None = None
    provider: Literal[
        "anrok",
        "avalara",
        "sphere",
        "stripe",
    ] | str


class Customer(Model):
    """Somebody who buys from you, with their addresses and ways to pay.

    https://docs.stripe.com/api/customers/object
    """

    address: Address | None = None
    """The billing address."""

    balance: int | None = None
    """What they owe you beside invoices; below zero, you owe them. In the minor unit of the currency: 1099 is
    10.99 USD, and 1099 JPY.
    """

    business_name: str | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    """The currency that they are billed in, once they have been."""

    customer_account: str | None = None
    default_source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

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
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str | None = None
    next_invoice_sequence: int | None = None
    object: Literal["customer"]
    phone: str | None = None
    preferred_locales: list[str] | None = None
    """Their languages, the best first."""

    shipping: CustomerShipping | None = None
    tax: CustomerTax | None = None
    tax_exempt: Literal[
        "exempt",
        "none",
        "reverse",
    ] | str | None = None
    """Whether they are exempt from tax, or tax is theirs to pay (`reverse`)."""

    test_clock: str | None = None
    """The id of the TestHelpersTestClock; deliveries do not carry the object itself."""

    @property
    def cash_balance(self) -> CashBalance | None:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    @property
    def invoice_credit_balance(self) -> dict[str, int]:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    @property
    def sources(self) -> CustomerSources:
        """Events do not have it since 2020-08-27: it comes in objects that are fetched and expanded."""

    @property
    def subscriptions(self) -> SubscriptionList:
        """Events do not have it since 2020-08-27: it comes in objects that are fetched and expanded."""

    @property
    def tax_ids(self) -> TaxIdList:
        """Events do not have it since 2020-08-27: it comes in objects that are fetched and expanded."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Customer.account_balance: until 2019-10-08; then `balance`.")
        def account_balance(self) -> int | None:
            """Until 2019-10-08; then `balance`. In the minor unit of the currency: 1099 is 10.99 USD, and
            1099 JPY.
            """

        @property
        @deprecated("Customer.alipay_accounts: until 2017-04-06; then `sources`.")
        def alipay_accounts(self) -> AlipayAccountList | None:
            """Until 2017-04-06; then `sources`."""

        @property
        @deprecated("Customer.bank_accounts: until 2017-04-06; then `sources`.")
        def bank_accounts(self) -> BankAccountList | None:
            """Until 2017-04-06; then `sources`."""

        @property
        @deprecated("Customer.business_vat_id: until 2018-07-27; then `tax_ids`.")
        def business_vat_id(self) -> str | None:
            """Until 2018-07-27; then `tax_ids`."""

        @property
        @deprecated("Customer.cards: until 2017-04-06; then `sources`.")
        def cards(self) -> CardList | None:
            """Until 2017-04-06; then `sources`."""

        @property
        @deprecated("Customer.default_bank_account: until 2017-04-06; then `default_source`.")
        def default_bank_account(self) -> str | None:
            """Until 2017-04-06; then `default_source`."""

        @property
        @deprecated("Customer.default_card: until 2017-04-06; then `default_source`.")
        def default_card(self) -> str | None:
            """Until 2017-04-06; then `default_source`."""

        @property
        @deprecated("Customer.default_currency: until 2020-08-27; then `currency`.")
        def default_currency(self) -> str | None:
            """Until 2020-08-27; then `currency`."""

        @property
        @deprecated("Customer.tax_info: until 2019-11-05; then `tax_ids`.")
        def tax_info(self) -> CustomerTaxInfo | None:
            """Until 2019-11-05; then `tax_ids`."""

        @property
        @deprecated(
            "Customer.tax_info_verification: until 2019-11-05; then "
            "`tax_ids.data[].verification`."
        )
        def tax_info_verification(self) -> CustomerTaxInfoVerification | None:
            """Until 2019-11-05; then `tax_ids.data[].verification`."""

        @property
        @deprecated("Customer.subscription: in no definition; deliveries of old versions have it.")
        def subscription(self) -> Subscription | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def account_balance(self) -> int | None:
            """Until 2019-10-08; then `balance`. In the minor unit of the currency: 1099 is 10.99 USD, and
            1099 JPY.
            """

        @property
        def alipay_accounts(self) -> AlipayAccountList | None:
            """Until 2017-04-06; then `sources`."""

        @property
        def bank_accounts(self) -> BankAccountList | None:
            """Until 2017-04-06; then `sources`."""

        @property
        def business_vat_id(self) -> str | None:
            """Until 2018-07-27; then `tax_ids`."""

        @property
        def cards(self) -> CardList | None:
            """Until 2017-04-06; then `sources`."""

        @property
        def default_bank_account(self) -> str | None:
            """Until 2017-04-06; then `default_source`."""

        @property
        def default_card(self) -> str | None:
            """Until 2017-04-06; then `default_source`."""

        @property
        def default_currency(self) -> str | None:
            """Until 2020-08-27; then `currency`."""

        @property
        def tax_info(self) -> CustomerTaxInfo | None:
            """Until 2019-11-05; then `tax_ids`."""

        @property
        def tax_info_verification(self) -> CustomerTaxInfoVerification | None:
            """Until 2019-11-05; then `tax_ids.data[].verification`."""

        @property
        def subscription(self) -> Subscription | None:
            """In no definition; deliveries of old versions have it."""
