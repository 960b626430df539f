# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.stripe.models.line_item import LineItemList


class PaymentLinkAfterCompletionHostedConfirmation(Model):
    custom_message: str | None = None


class PaymentLinkAfterCompletionRedirect(Model):
    url: str


class PaymentLinkAfterCompletion(Model):
    hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmation | None = None
    redirect: PaymentLinkAfterCompletionRedirect | None = None
    type: Literal[
        "hosted_confirmation",
        "redirect",
    ] | str


class PaymentLinkAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class PaymentLinkAutomaticTax(Model):
    enabled: bool
    liability: PaymentLinkAutomaticTaxLiability | None = None


class PaymentLinkConsentCollectionPaymentMethodReuseAgreement(Model):
    position: Literal[
        "auto",
        "hidden",
    ] | str


class PaymentLinkConsentCollection(Model):
    payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreement | None = None
    promotions: Literal[
        "auto",
        "none",
    ] | str | None = None
    terms_of_service: Literal[
        "none",
        "required",
    ] | str | None = None


class PaymentLinkCustomFieldDropdownOption(Model):
    label: str
    value: str


class PaymentLinkCustomFieldDropdown(Model):
    default_value: str | None = None
    options: list[PaymentLinkCustomFieldDropdownOption]


class PaymentLinkCustomFieldLabel(Model):
    custom: str | None = None
    type: Literal["custom"] | str


class PaymentLinkCustomFieldNumeric(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None


class PaymentLinkCustomFieldText(Model):
    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None


class PaymentLinkCustomField(Model):
    dropdown: PaymentLinkCustomFieldDropdown | None = None
    key: str
    label: PaymentLinkCustomFieldLabel
    numeric: PaymentLinkCustomFieldNumeric | None = None
    optional: bool
    text: PaymentLinkCustomFieldText | None = None
    type: Literal[
        "dropdown",
        "numeric",
        "text",
    ] | str


class PaymentLinkCustomTextAfterSubmit(Model):
    message: str


class PaymentLinkCustomTextShippingAddress(Model):
    message: str


class PaymentLinkCustomTextSubmit(Model):
    message: str


class PaymentLinkCustomTextTermsOfServiceAcceptance(Model):
    message: str


class PaymentLinkCustomText(Model):
    after_submit: PaymentLinkCustomTextAfterSubmit | None = None
    shipping_address: PaymentLinkCustomTextShippingAddress | None = None
    submit: PaymentLinkCustomTextSubmit | None = None
    terms_of_service_acceptance: PaymentLinkCustomTextTermsOfServiceAcceptance | None = None


class PaymentLinkInvoiceCreationInvoiceDataCustomField(Model):
    name: str
    value: str


class PaymentLinkInvoiceCreationInvoiceDataIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


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


class PaymentLinkInvoiceCreation(Model):
    enabled: bool
    invoice_data: PaymentLinkInvoiceCreationInvoiceData | None = None


class PaymentLinkManagedPayments(Model):
    enabled: bool


class PaymentLinkNameCollectionBusiness(Model):
    enabled: bool
    optional: bool


class PaymentLinkNameCollectionIndividual(Model):
    enabled: bool
    optional: bool


class PaymentLinkNameCollection(Model):
    business: PaymentLinkNameCollectionBusiness | None = None
    individual: PaymentLinkNameCollectionIndividual | None = None


class PaymentLinkOptionalItemAdjustableQuantity(Model):
    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class PaymentLinkOptionalItem(Model):
    adjustable_quantity: PaymentLinkOptionalItemAdjustableQuantity | None = None
    price: str
    quantity: int


class PaymentLinkPaymentIntentData(Model):
    capture_method: Literal[
        "automatic",
        "automatic_async",
        "manual",
    ] | str | None = None
    description: str | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    setup_future_usage: Literal[
        "off_session",
        "on_session",
    ] | str | None = None
    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    transfer_group: str | None = None


class PaymentLinkPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[Literal[
        "american_express",
        "discover_global_network",
        "mastercard",
        "visa",
    ] | str]


class PaymentLinkPaymentMethodOptionsCard(Model):
    restrictions: PaymentLinkPaymentMethodOptionsCardRestrictions | None = None


class PaymentLinkPaymentMethodOptions(Model):
    card: PaymentLinkPaymentMethodOptionsCard | None = None


class PaymentLinkPhoneNumberCollection(Model):
    enabled: bool


class PaymentLinkRestrictionsCompletedSessions(Model):
    count: int
    limit: int


class PaymentLinkRestrictions(Model):
    completed_sessions: PaymentLinkRestrictionsCompletedSessions


class PaymentLinkShippingAddressCollection(Model):
    allowed_countries: list[Literal[
        "AC",
        "AD",
        "AE",
        "AF",
        "AG",
        "AI",
        "AL",
        "AM",
        "AO",
        "AQ",
        "AR",
        "AT",
        "AU",
        "AW",
        "AX",
        "AZ",
        "BA",
        "BB",
        "BD",
        "BE",
        "BF",
        "BG",
        "BH",
        "BI",
        "BJ",
        "BL",
        "BM",
        "BN",
        "BO",
        "BQ",
        "BR",
        "BS",
        "BT",
        "BV",
        "BW",
        "BY",
        "BZ",
        "CA",
        "CD",
        "CF",
        "CG",
        "CH",
        "CI",
        "CK",
        "CL",
        "CM",
        "CN",
        "CO",
        "CR",
        "CV",
        "CW",
        "CY",
        "CZ",
        "DE",
        "DJ",
        "DK",
        "DM",
        "DO",
        "DZ",
        "EC",
        "EE",
        "EG",
        "EH",
        "ER",
        "ES",
        "ET",
        "FI",
        "FJ",
        "FK",
        "FO",
        "FR",
        "GA",
        "GB",
        "GD",
        "GE",
        "GF",
        "GG",
        "GH",
        "GI",
        "GL",
        "GM",
        "GN",
        "GP",
        "GQ",
        "GR",
        "GS",
        "GT",
        "GU",
        "GW",
        "GY",
        "HK",
        "HN",
        "HR",
        "HT",
        "HU",
        "ID",
        "IE",
        "IL",
        "IM",
        "IN",
        "IO",
        "IQ",
        "IS",
        "IT",
        "JE",
        "JM",
        "JO",
        "JP",
        "KE",
        "KG",
        "KH",
        "KI",
        "KM",
        "KN",
        "KR",
        "KW",
        "KY",
        "KZ",
        "LA",
        "LB",
        "LC",
        "LI",
        "LK",
        "LR",
        "LS",
        "LT",
        "LU",
        "LV",
        "LY",
        "MA",
        "MC",
        "MD",
        "ME",
        "MF",
        "MG",
        "MK",
        "ML",
        "MM",
        "MN",
        "MO",
        "MQ",
        "MR",
        "MS",
        "MT",
        "MU",
        "MV",
        "MW",
        "MX",
        "MY",
        "MZ",
        "NA",
        "NC",
        "NE",
        "NG",
        "NI",
        "NL",
        "NO",
        "NP",
        "NR",
        "NU",
        "NZ",
        "OM",
        "PA",
        "PE",
        "PF",
        "PG",
        "PH",
        "PK",
        "PL",
        "PM",
        "PN",
        "PR",
        "PS",
        "PT",
        "PY",
        "QA",
        "RE",
        "RO",
        "RS",
        "RU",
        "RW",
        "SA",
        "SB",
        "SC",
        "SD",
        "SE",
        "SG",
        "SH",
        "SI",
        "SJ",
        "SK",
        "SL",
        "SM",
        "SN",
        "SO",
        "SR",
        "SS",
        "ST",
        "SV",
        "SX",
        "SZ",
        "TA",
        "TC",
        "TD",
        "TF",
        "TG",
        "TH",
        "TJ",
        "TK",
        "TL",
        "TM",
        "TN",
        "TO",
        "TR",
        "TT",
        "TV",
        "TW",
        "TZ",
        "UA",
        "UG",
        "US",
        "UY",
        "UZ",
        "VA",
        "VC",
        "VE",
        "VG",
        "VN",
        "VU",
        "WF",
        "WS",
        "XK",
        "YE",
        "YT",
        "ZA",
        "ZM",
        "ZW",
        "ZZ",
    ] | str]


class PaymentLinkShippingOption(Model):
    shipping_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    shipping_rate: str
    """The id of the ShippingRate; deliveries do not carry the object itself."""


class PaymentLinkSubscriptionDataInvoiceSettingsCustomField(Model):
    name: str
    value: str


class PaymentLinkSubscriptionDataInvoiceSettingsIssuer(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: Literal[
        "account",
        "self",
    ] | str


class PaymentLinkSubscriptionDataInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[PaymentLinkSubscriptionDataInvoiceSettingsCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: PaymentLinkSubscriptionDataInvoiceSettingsIssuer


class PaymentLinkSubscriptionDataTrialSettingsEndBehavior(Model):
    missing_payment_method: Literal[
        "cancel",
        "create_invoice",
        "pause",
    ] | str


class PaymentLinkSubscriptionDataTrialSettings(Model):
    end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehavior


class PaymentLinkSubscriptionData(Model):
    description: str | None = None
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    trial_period_days: int | None = None
    trial_settings: PaymentLinkSubscriptionDataTrialSettings | None = None


class PaymentLinkTaxIdCollection(Model):
    enabled: bool
    required: Literal[
        "if_supported",
        "never",
    ] | str


class PaymentLinkTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class PaymentLink(Model):
    """An address at which anybody can buy the same thing.

    https://docs.stripe.com/api/payment-link/object
    """

    active: bool
    after_completion: PaymentLinkAfterCompletion
    allow_promotion_codes: bool
    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application_fee_percent: Number | None = None
    automatic_tax: PaymentLinkAutomaticTax
    billing_address_collection: Literal[
        "auto",
        "required",
    ] | str
    consent_collection: PaymentLinkConsentCollection | None = None
    currency: str
    custom_fields: list[PaymentLinkCustomField]
    custom_text: PaymentLinkCustomText
    customer_creation: Literal[
        "always",
        "if_required",
    ] | str
    id: str
    inactive_message: str | None = None
    invoice_creation: PaymentLinkInvoiceCreation | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: PaymentLinkManagedPayments | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name_collection: PaymentLinkNameCollection | None = None
    object: Literal["payment_link"]
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    optional_items: list[PaymentLinkOptionalItem] | None = None
    payment_intent_data: PaymentLinkPaymentIntentData | None = None
    payment_method_collection: Literal[
        "always",
        "if_required",
    ] | str
    payment_method_options: PaymentLinkPaymentMethodOptions | None = None
    payment_method_types: list[Literal[
        "affirm",
        "afterpay_clearpay",
        "alipay",
        "alma",
        "au_becs_debit",
        "bacs_debit",
        "bancontact",
        "billie",
        "bizum",
        "blik",
        "boleto",
        "card",
        "cashapp",
        "eps",
        "fpx",
        "giropay",
        "grabpay",
        "ideal",
        "klarna",
        "konbini",
        "link",
        "mb_way",
        "mobilepay",
        "multibanco",
        "oxxo",
        "p24",
        "pay_by_bank",
        "paynow",
        "paypal",
        "paypay",
        "payto",
        "pix",
        "promptpay",
        "satispay",
        "scalapay",
        "sepa_debit",
        "sequra",
        "sofort",
        "sunbit",
        "swish",
        "twint",
        "upi",
        "us_bank_account",
        "wechat_pay",
        "zip",
    ] | str] | None = None
    phone_number_collection: PaymentLinkPhoneNumberCollection
    restrictions: PaymentLinkRestrictions | None = None
    shipping_address_collection: PaymentLinkShippingAddressCollection | None = None
    shipping_options: list[PaymentLinkShippingOption]
    submit_type: Literal[
        "auto",
        "book",
        "donate",
        "pay",
        "subscribe",
    ] | str
    subscription_data: PaymentLinkSubscriptionData | None = None
    tax_id_collection: PaymentLinkTaxIdCollection
    transfer_data: PaymentLinkTransferData | None = None
    url: str

    @property
    def line_items(self) -> LineItemList:
        """Events do not have it: it comes in objects that are fetched and expanded."""
