# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from typing_extensions import deprecated


class MandateCustomerAcceptanceOffline(Model):
    pass


class MandateCustomerAcceptanceOnline(Model):
    ip_address: str | None = None
    user_agent: str | None = None


class MandateCustomerAcceptance(Model):
    accepted_at: int | None = None
    """Seconds since the Unix epoch."""

    offline: MandateCustomerAcceptanceOffline | None = None
    online: MandateCustomerAcceptanceOnline | None = None
    type: Literal[
        "offline",
        "online",
    ] | str


class MandateMultiUse(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None


class MandatePaymentMethodDetailsAcssDebit(Model):
    default_for: list[Literal[
        "invoice",
        "subscription",
    ] | str] | None = None
    interval_description: str | None = None
    payment_schedule: Literal[
        "combined",
        "interval",
        "sporadic",
    ] | str
    transaction_type: Literal[
        "business",
        "personal",
    ] | str


class MandatePaymentMethodDetailsAmazonPay(Model):
    pass


class MandatePaymentMethodDetailsAuBecsDebit(Model):
    url: str


class MandatePaymentMethodDetailsBacsDebit(Model):
    display_name: str | None = None
    network_status: Literal[
        "accepted",
        "pending",
        "refused",
        "revoked",
    ] | str
    reference: str
    revocation_reason: Literal[
        "account_closed",
        "bank_account_restricted",
        "bank_ownership_changed",
        "could_not_process",
        "debit_not_authorized",
    ] | str | None = None
    service_user_number: str | None = None
    url: str


class MandatePaymentMethodDetailsBlikOffSession(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str | None = None
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str | None = None
    interval_count: int | None = None


class MandatePaymentMethodDetailsBlik(Model):
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal[
        "off_session",
        "on_session",
    ] | str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("MandatePaymentMethodDetailsBlik.expires_after: until 2022-11-15.")
        def expires_after(self) -> int | None:
            """Until 2022-11-15."""

        @property
        @deprecated("MandatePaymentMethodDetailsBlik.off_session: until 2022-11-15.")
        def off_session(self) -> MandatePaymentMethodDetailsBlikOffSession | None:
            """Until 2022-11-15."""

    else:

        @property
        def expires_after(self) -> int | None:
            """Until 2022-11-15."""

        @property
        def off_session(self) -> MandatePaymentMethodDetailsBlikOffSession | None:
            """Until 2022-11-15."""


class MandatePaymentMethodDetailsCardIndia(Model):
    inactive_reason: Literal[
        "canceled",
        "card_not_supported",
        "currency_not_supported",
        "expired",
        "issuer_not_supported",
        "processing_error",
        "undetermined",
    ] | str | None = None


class MandatePaymentMethodDetailsCard(Model):
    india: MandatePaymentMethodDetailsCardIndia | None = None


class MandatePaymentMethodDetailsCashapp(Model):
    pass


class MandatePaymentMethodDetailsKakaoPay(Model):
    pass


class MandatePaymentMethodDetailsKlarna(Model):
    pass


class MandatePaymentMethodDetailsKrCard(Model):
    pass


class MandatePaymentMethodDetailsLink(Model):
    pass


class MandatePaymentMethodDetailsNaverPay(Model):
    pass


class MandatePaymentMethodDetailsNzBankAccount(Model):
    pass


class MandatePaymentMethodDetailsPaypal(Model):
    billing_agreement_id: str | None = None
    payer_id: str | None = None


class MandatePaymentMethodDetailsPayto(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str
    end_date: str | None = None
    payment_schedule: Literal[
        "adhoc",
        "annual",
        "daily",
        "fortnightly",
        "monthly",
        "quarterly",
        "semi_annual",
        "weekly",
    ] | str
    payments_per_period: int | None = None
    purpose: Literal[
        "dependant_support",
        "government",
        "loan",
        "mortgage",
        "other",
        "pension",
        "personal",
        "retail",
        "salary",
        "tax",
        "utility",
    ] | str | None = None
    start_date: str | None = None


class MandatePaymentMethodDetailsPix(Model):
    amount_includes_iof: Literal[
        "always",
        "never",
    ] | str | None = None
    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    end_date: str | None = None
    payment_schedule: Literal[
        "halfyearly",
        "monthly",
        "quarterly",
        "weekly",
        "yearly",
    ] | str | None = None
    reference: str | None = None
    start_date: str | None = None


class MandatePaymentMethodDetailsRevolutPay(Model):
    pass


class MandatePaymentMethodDetailsSepaDebit(Model):
    reference: str
    url: str


class MandatePaymentMethodDetailsTwint(Model):
    pass


class MandatePaymentMethodDetailsUpi(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal[
        "fixed",
        "maximum",
    ] | str | None = None
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""


class MandatePaymentMethodDetailsUsBankAccount(Model):
    collection_method: Literal["paper"] | str | None = None


class MandatePaymentMethodDetails(Model):
    acss_debit: MandatePaymentMethodDetailsAcssDebit | None = None
    amazon_pay: MandatePaymentMethodDetailsAmazonPay | None = None
    au_becs_debit: MandatePaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: MandatePaymentMethodDetailsBacsDebit | None = None
    blik: MandatePaymentMethodDetailsBlik | None = None
    card: MandatePaymentMethodDetailsCard | None = None
    cashapp: MandatePaymentMethodDetailsCashapp | None = None
    kakao_pay: MandatePaymentMethodDetailsKakaoPay | None = None
    klarna: MandatePaymentMethodDetailsKlarna | None = None
    kr_card: MandatePaymentMethodDetailsKrCard | None = None
    link: MandatePaymentMethodDetailsLink | None = None
    naver_pay: MandatePaymentMethodDetailsNaverPay | None = None
    nz_bank_account: MandatePaymentMethodDetailsNzBankAccount | None = None
    paypal: MandatePaymentMethodDetailsPaypal | None = None
    payto: MandatePaymentMethodDetailsPayto | None = None
    pix: MandatePaymentMethodDetailsPix | None = None
    revolut_pay: MandatePaymentMethodDetailsRevolutPay | None = None
    sepa_debit: MandatePaymentMethodDetailsSepaDebit | None = None
    twint: MandatePaymentMethodDetailsTwint | None = None
    type: str
    upi: MandatePaymentMethodDetailsUpi | None = None
    us_bank_account: MandatePaymentMethodDetailsUsBankAccount | None = None


class MandateSingleUse(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    currency: str


class Mandate(Model):
    """A customer's permission to debit them.

    https://docs.stripe.com/api/mandates/object
    """

    customer_acceptance: MandateCustomerAcceptance
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    multi_use: MandateMultiUse | None = None
    object: Literal["mandate"]
    on_behalf_of: str | None = None
    payment_method: str
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_details: MandatePaymentMethodDetails
    single_use: MandateSingleUse | None = None
    status: Literal[
        "active",
        "inactive",
        "pending",
    ] | str
    type: Literal[
        "multi_use",
        "single_use",
    ] | str
