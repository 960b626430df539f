# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class PaymentLinkAfterCompletionHostedConfirmation(Model):
    __event_always__ = "custom_message"

    custom_message: str | None = None


class PaymentLinkAfterCompletionRedirect(Model):
    url: str


class PaymentLinkAfterCompletion(Model):
    hosted_confirmation: PaymentLinkAfterCompletionHostedConfirmation | None = None
    redirect: PaymentLinkAfterCompletionRedirect | None = None
    type: str


class PaymentLinkAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class PaymentLinkAutomaticTax(Model):
    __event_always__ = "liability"

    enabled: bool
    liability: PaymentLinkAutomaticTaxLiability | None = None


class PaymentLinkConsentCollectionPaymentMethodReuseAgreement(Model):
    position: str


class PaymentLinkConsentCollection(Model):
    __event_always__ = "payment_method_reuse_agreement promotions terms_of_service"

    payment_method_reuse_agreement: PaymentLinkConsentCollectionPaymentMethodReuseAgreement | None = None
    promotions: str | None = None
    terms_of_service: str | None = None


class PaymentLinkCustomFieldDropdownOption(Model):
    label: str
    value: str


class PaymentLinkCustomFieldDropdown(Model):
    __event_always__ = "default_value"

    default_value: str | None = None
    options: list[PaymentLinkCustomFieldDropdownOption]


class PaymentLinkCustomFieldLabel(Model):
    __event_always__ = "custom"

    custom: str | None = None
    type: str


class PaymentLinkCustomFieldNumeric(Model):
    __event_always__ = "default_value maximum_length minimum_length"

    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None


class PaymentLinkCustomFieldText(Model):
    __event_always__ = "default_value maximum_length minimum_length"

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
    type: str


class PaymentLinkCustomTextAfterSubmit(Model):
    message: str


class PaymentLinkCustomTextShippingAddress(Model):
    message: str


class PaymentLinkCustomTextSubmit(Model):
    message: str


class PaymentLinkCustomTextTermsOfServiceAcceptance(Model):
    message: str


class PaymentLinkCustomText(Model):
    __event_always__ = "after_submit shipping_address submit terms_of_service_acceptance"

    after_submit: PaymentLinkCustomTextAfterSubmit | None = None
    shipping_address: PaymentLinkCustomTextShippingAddress | None = None
    submit: PaymentLinkCustomTextSubmit | None = None
    terms_of_service_acceptance: PaymentLinkCustomTextTermsOfServiceAcceptance | None = None


class PaymentLinkInvoiceCreationInvoiceDataCustomField(Model):
    name: str
    value: str


class PaymentLinkInvoiceCreationInvoiceDataIssuer(Model):
    account: str | None = None
    type: str


class PaymentLinkInvoiceCreationInvoiceDataRenderingOptions(Model):
    __event_always__ = "amount_tax_display template"

    amount_tax_display: str | None = None
    template: str | None = None


class PaymentLinkInvoiceCreationInvoiceData(Model):
    __event_always__ = (
        "account_tax_ids custom_fields description footer issuer metadata "
        "rendering_options"
    )

    account_tax_ids: list[str] | None = None
    custom_fields: list[PaymentLinkInvoiceCreationInvoiceDataCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: PaymentLinkInvoiceCreationInvoiceDataIssuer | None = None
    metadata: dict[str, str] | None = None
    rendering_options: PaymentLinkInvoiceCreationInvoiceDataRenderingOptions | None = None


class PaymentLinkInvoiceCreation(Model):
    __event_always__ = "invoice_data"

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
    __event_always__ = "maximum minimum"

    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class PaymentLinkOptionalItem(Model):
    __event_always__ = "adjustable_quantity"

    adjustable_quantity: PaymentLinkOptionalItemAdjustableQuantity | None = None
    price: str
    quantity: int


class PaymentLinkPaymentIntentData(Model):
    __event_always__ = (
        "capture_method description setup_future_usage statement_descriptor "
        "statement_descriptor_suffix transfer_group"
    )

    capture_method: str | None = None
    description: str | None = None
    metadata: dict[str, str]
    setup_future_usage: str | None = None
    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    transfer_group: str | None = None


class PaymentLinkPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[str]


class PaymentLinkPaymentMethodOptionsCard(Model):
    __event_always__ = "restrictions"

    restrictions: PaymentLinkPaymentMethodOptionsCardRestrictions | None = None


class PaymentLinkPaymentMethodOptions(Model):
    __event_always__ = "card"

    card: PaymentLinkPaymentMethodOptionsCard | None = None


class PaymentLinkPhoneNumberCollection(Model):
    enabled: bool


class PaymentLinkRestrictionsCompletedSessions(Model):
    count: int
    limit: int


class PaymentLinkRestrictions(Model):
    completed_sessions: PaymentLinkRestrictionsCompletedSessions


class PaymentLinkShippingAddressCollection(Model):
    allowed_countries: list[str]


class PaymentLinkShippingOption(Model):
    shipping_amount: int
    shipping_rate: str


class PaymentLinkSubscriptionDataInvoiceSettingsCustomField(Model):
    name: str
    value: str


class PaymentLinkSubscriptionDataInvoiceSettingsIssuer(Model):
    account: str | None = None
    type: str


class PaymentLinkSubscriptionDataInvoiceSettings(Model):
    __event_always__ = "account_tax_ids custom_fields description footer"

    account_tax_ids: list[str] | None = None
    custom_fields: list[PaymentLinkSubscriptionDataInvoiceSettingsCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: PaymentLinkSubscriptionDataInvoiceSettingsIssuer


class PaymentLinkSubscriptionDataTrialSettingsEndBehavior(Model):
    missing_payment_method: str


class PaymentLinkSubscriptionDataTrialSettings(Model):
    end_behavior: PaymentLinkSubscriptionDataTrialSettingsEndBehavior


class PaymentLinkSubscriptionData(Model):
    __event_always__ = "description trial_period_days trial_settings"

    description: str | None = None
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings
    metadata: dict[str, str]
    trial_period_days: int | None = None
    trial_settings: PaymentLinkSubscriptionDataTrialSettings | None = None


class PaymentLinkTaxIdCollection(Model):
    enabled: bool
    required: str


class PaymentLinkTransferData(Model):
    __event_always__ = "amount"

    amount: int | None = None
    destination: str


class PaymentLink(Model):
    """https://docs.stripe.com/api/payment-link/object"""

    __event_always__ = (
        "application application_fee_amount application_fee_percent consent_collection "
        "inactive_message invoice_creation managed_payments on_behalf_of "
        "payment_intent_data payment_method_options payment_method_types restrictions "
        "shipping_address_collection subscription_data transfer_data"
    )

    active: bool
    after_completion: PaymentLinkAfterCompletion
    allow_promotion_codes: bool
    application: str | None = None
    application_fee_amount: int | None = None
    application_fee_percent: Number | None = None
    automatic_tax: PaymentLinkAutomaticTax
    billing_address_collection: str
    consent_collection: PaymentLinkConsentCollection | None = None
    currency: str
    custom_fields: list[PaymentLinkCustomField]
    custom_text: PaymentLinkCustomText
    customer_creation: str
    id: str
    inactive_message: str | None = None
    invoice_creation: PaymentLinkInvoiceCreation | None = None
    livemode: bool
    managed_payments: PaymentLinkManagedPayments | None = None
    metadata: dict[str, str]
    name_collection: PaymentLinkNameCollection | None = None
    object: str
    on_behalf_of: str | None = None
    optional_items: list[PaymentLinkOptionalItem] | None = None
    payment_intent_data: PaymentLinkPaymentIntentData | None = None
    payment_method_collection: str
    payment_method_options: PaymentLinkPaymentMethodOptions | None = None
    payment_method_types: list[str] | None = None
    phone_number_collection: PaymentLinkPhoneNumberCollection
    restrictions: PaymentLinkRestrictions | None = None
    shipping_address_collection: PaymentLinkShippingAddressCollection | None = None
    shipping_options: list[PaymentLinkShippingOption]
    submit_type: str
    subscription_data: PaymentLinkSubscriptionData | None = None
    tax_id_collection: PaymentLinkTaxIdCollection
    transfer_data: PaymentLinkTransferData | None = None
    url: str


HISTORY = "_history_payment_link"
BESIDE = "PaymentLink"
