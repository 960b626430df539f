# Generated from schemas/stripe/objects/payment_link.json by `python -m codegen`; do not edit.

from partner_events._model import Model, Number
from partner_events.stripe.models._types import (
    LineItemList,
    PaymentLinkAfterCompletionType,
    PaymentLinkAutomaticTaxLiabilityType,
    PaymentLinkBillingAddressCollection,
    PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition,
    PaymentLinkConsentCollectionPromotions,
    PaymentLinkConsentCollectionTermsOfService,
    PaymentLinkCustomerCreation,
    PaymentLinkCustomFieldLabelType,
    PaymentLinkCustomFieldType,
    PaymentLinkInvoiceCreationInvoiceDataIssuerType,
    PaymentLinkObject,
    PaymentLinkPaymentIntentDataCaptureMethod,
    PaymentLinkPaymentIntentDataSetupFutureUsage,
    PaymentLinkPaymentMethodCollection,
    PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlocked,
    PaymentLinkPaymentMethodTypes,
    PaymentLinkShippingAddressCollectionAllowedCountries,
    PaymentLinkSubmitType,
    PaymentLinkSubscriptionDataInvoiceSettingsIssuerType,
    PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod,
    PaymentLinkTaxIdCollectionRequired,
)


class PaymentLinkAfterCompletionHostedConfirmation(Model):
    custom_message: str | None = None


class PaymentLinkAfterCompletionRedirect(Model):
    url: str


class PaymentLinkAfterCompletion(Model):
    hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmation | None = None
    redirect: PaymentLinkAfterCompletionRedirect | None = None
    type: PaymentLinkAfterCompletionType


class PaymentLinkAutomaticTaxLiability(Model):
    account: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    type: PaymentLinkAutomaticTaxLiabilityType


class PaymentLinkAutomaticTax(Model):
    enabled: bool
    liability: PaymentLinkAutomaticTaxLiability | None = None


class PaymentLinkConsentCollectionPaymentMethodReuseAgreement(Model):
    position: PaymentLinkConsentCollectionPaymentMethodReuseAgreementPosition


class PaymentLinkConsentCollection(Model):
    payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreement | None = None
    promotions: PaymentLinkConsentCollectionPromotions | None = None
    terms_of_service: PaymentLinkConsentCollectionTermsOfService | None = None


class PaymentLinkCustomFieldDropdownOption(Model):
    label: str
    value: str


class PaymentLinkCustomFieldDropdown(Model):
    default_value: str | None = None
    options: list[PaymentLinkCustomFieldDropdownOption]


class PaymentLinkCustomFieldLabel(Model):
    custom: str | None = None
    type: PaymentLinkCustomFieldLabelType


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
    type: PaymentLinkCustomFieldType


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
    capture_method: PaymentLinkPaymentIntentDataCaptureMethod | None = None
    description: str | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    setup_future_usage: PaymentLinkPaymentIntentDataSetupFutureUsage | None = None
    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    transfer_group: str | None = None


class PaymentLinkPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[PaymentLinkPaymentMethodOptionsCardRestrictionsBrandsBlocked]


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
    allowed_countries: list[PaymentLinkShippingAddressCollectionAllowedCountries]


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

    type: PaymentLinkSubscriptionDataInvoiceSettingsIssuerType


class PaymentLinkSubscriptionDataInvoiceSettings(Model):
    account_tax_ids: list[str] | None = None
    custom_fields: list[PaymentLinkSubscriptionDataInvoiceSettingsCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: PaymentLinkSubscriptionDataInvoiceSettingsIssuer


class PaymentLinkSubscriptionDataTrialSettingsEndBehavior(Model):
    missing_payment_method: PaymentLinkSubscriptionDataTrialSettingsEndBehaviorMissingPaymentMethod


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
    required: PaymentLinkTaxIdCollectionRequired


class PaymentLinkTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    destination: str
    """The id of the Account; deliveries do not carry the object itself."""


class PaymentLink(Model):
    """https://docs.stripe.com/api/payment-link/object"""

    active: bool
    after_completion: PaymentLinkAfterCompletion
    allow_promotion_codes: bool
    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application_fee_percent: Number | None = None
    automatic_tax: PaymentLinkAutomaticTax
    billing_address_collection: PaymentLinkBillingAddressCollection
    consent_collection: PaymentLinkConsentCollection | None = None
    currency: str
    custom_fields: list[PaymentLinkCustomField]
    custom_text: PaymentLinkCustomText
    customer_creation: PaymentLinkCustomerCreation
    id: str
    inactive_message: str | None = None
    invoice_creation: PaymentLinkInvoiceCreation | None = None
    line_items: LineItemList | None = None
    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: PaymentLinkManagedPayments | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name_collection: PaymentLinkNameCollection | None = None
    object: PaymentLinkObject
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    optional_items: list[PaymentLinkOptionalItem] | None = None
    payment_intent_data: PaymentLinkPaymentIntentData | None = None
    payment_method_collection: PaymentLinkPaymentMethodCollection
    payment_method_options: PaymentLinkPaymentMethodOptions | None = None
    payment_method_types: list[PaymentLinkPaymentMethodTypes] | None = None
    phone_number_collection: PaymentLinkPhoneNumberCollection
    restrictions: PaymentLinkRestrictions | None = None
    shipping_address_collection: PaymentLinkShippingAddressCollection | None = None
    shipping_options: list[PaymentLinkShippingOption]
    submit_type: PaymentLinkSubmitType
    subscription_data: PaymentLinkSubscriptionData | None = None
    tax_id_collection: PaymentLinkTaxIdCollection
    transfer_data: PaymentLinkTransferData | None = None
    url: str
