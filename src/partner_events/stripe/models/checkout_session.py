# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    Address,
    CheckoutSessionPaymentMethodOptions,
    Discount,
    TaxRate,
)


class CheckoutSessionAdaptivePricing(Model):
    enabled: bool


class CheckoutSessionAfterExpirationRecovery(Model):
    __event_always__ = "expires_at url"

    allow_promotion_codes: bool
    enabled: bool
    expires_at: int | None = None
    url: str | None = None


class CheckoutSessionAfterExpiration(Model):
    __event_always__ = "recovery"

    recovery: CheckoutSessionAfterExpirationRecovery | None = None


class CheckoutSessionAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class CheckoutSessionAutomaticTax(Model):
    __event_always__ = "liability provider status"

    enabled: bool
    liability: CheckoutSessionAutomaticTaxLiability | None = None
    provider: str | None = None
    status: str | None = None


class CheckoutSessionBrandingSettingsIcon(Model):
    file: str | None = None
    type: str
    url: str | None = None


class CheckoutSessionBrandingSettingsLogo(Model):
    file: str | None = None
    type: str
    url: str | None = None


class CheckoutSessionBrandingSettings(Model):
    __event_always__ = "icon logo"

    background_color: str
    border_style: str
    button_color: str
    display_name: str
    font_family: str
    icon: CheckoutSessionBrandingSettingsIcon | None = None
    logo: CheckoutSessionBrandingSettingsLogo | None = None


class CheckoutSessionCollectedInformationShippingDetails(Model):
    address: Address
    name: str


class CheckoutSessionCollectedInformation(Model):
    __event_always__ = "business_name individual_name shipping_details"

    business_name: str | None = None
    individual_name: str | None = None
    shipping_details: CheckoutSessionCollectedInformationShippingDetails | None = None


class CheckoutSessionConsent(Model):
    __event_always__ = "promotions terms_of_service"

    promotions: str | None = None
    terms_of_service: str | None = None


class CheckoutSessionConsentCollectionPaymentMethodReuseAgreement(Model):
    position: str


class CheckoutSessionConsentCollection(Model):
    __event_always__ = "payment_method_reuse_agreement promotions terms_of_service"

    payment_method_reuse_agreement: CheckoutSessionConsentCollectionPaymentMethodReuseAgreement | None = None
    promotions: str | None = None
    terms_of_service: str | None = None


class CheckoutSessionCurrencyConversion(Model):
    amount_subtotal: int
    amount_total: int
    fx_rate: str
    source_currency: str


class CheckoutSessionCustomFieldDropdownOption(Model):
    label: str
    value: str


class CheckoutSessionCustomFieldDropdown(Model):
    __event_always__ = "default_value value"

    default_value: str | None = None
    options: list[CheckoutSessionCustomFieldDropdownOption]
    value: str | None = None


class CheckoutSessionCustomFieldLabel(Model):
    __event_always__ = "custom"

    custom: str | None = None
    type: str


class CheckoutSessionCustomFieldNumeric(Model):
    __event_always__ = "default_value maximum_length minimum_length value"

    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None
    value: str | None = None


class CheckoutSessionCustomFieldText(Model):
    __event_always__ = "default_value maximum_length minimum_length value"

    default_value: str | None = None
    maximum_length: int | None = None
    minimum_length: int | None = None
    value: str | None = None


class CheckoutSessionCustomField(Model):
    dropdown: CheckoutSessionCustomFieldDropdown | None = None
    key: str
    label: CheckoutSessionCustomFieldLabel
    numeric: CheckoutSessionCustomFieldNumeric | None = None
    optional: bool
    text: CheckoutSessionCustomFieldText | None = None
    type: str


class CheckoutSessionCustomTextAfterSubmit(Model):
    message: str


class CheckoutSessionCustomTextShippingAddress(Model):
    message: str


class CheckoutSessionCustomTextSubmit(Model):
    message: str


class CheckoutSessionCustomTextTermsOfServiceAcceptance(Model):
    message: str


class CheckoutSessionCustomText(Model):
    __event_always__ = "after_submit shipping_address submit terms_of_service_acceptance"

    after_submit: CheckoutSessionCustomTextAfterSubmit | None = None
    shipping_address: CheckoutSessionCustomTextShippingAddress | None = None
    submit: CheckoutSessionCustomTextSubmit | None = None
    terms_of_service_acceptance: CheckoutSessionCustomTextTermsOfServiceAcceptance | None = None


class CheckoutSessionCustomerDetailsTaxId(Model):
    __event_always__ = "value"

    type: str
    value: str | None = None


class CheckoutSessionCustomerDetails(Model):
    __event_always__ = "address business_name email individual_name name phone tax_exempt tax_ids"

    address: Address | None = None
    business_name: str | None = None
    email: str | None = None
    individual_name: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_exempt: str | None = None
    tax_ids: list[CheckoutSessionCustomerDetailsTaxId] | None = None


class CheckoutSessionDiscount(Model):
    __event_always__ = "coupon promotion_code"

    coupon: str | None = None
    promotion_code: str | None = None


class CheckoutSessionInvoiceCreationInvoiceDataCustomField(Model):
    name: str
    value: str


class CheckoutSessionInvoiceCreationInvoiceDataIssuer(Model):
    account: str | None = None
    type: str


class CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions(Model):
    __event_always__ = "amount_tax_display template"

    amount_tax_display: str | None = None
    template: str | None = None


class CheckoutSessionInvoiceCreationInvoiceData(Model):
    __event_always__ = (
        "account_tax_ids custom_fields description footer issuer metadata "
        "rendering_options"
    )

    account_tax_ids: list[str] | None = None
    custom_fields: list[CheckoutSessionInvoiceCreationInvoiceDataCustomField] | None = None
    description: str | None = None
    footer: str | None = None
    issuer: CheckoutSessionInvoiceCreationInvoiceDataIssuer | None = None
    metadata: dict[str, str] | None = None
    rendering_options: CheckoutSessionInvoiceCreationInvoiceDataRenderingOptions | None = None


class CheckoutSessionInvoiceCreation(Model):
    enabled: bool
    invoice_data: CheckoutSessionInvoiceCreationInvoiceData


class CheckoutSessionManagedPayments(Model):
    enabled: bool


class CheckoutSessionNameCollectionBusiness(Model):
    enabled: bool
    optional: bool


class CheckoutSessionNameCollectionIndividual(Model):
    enabled: bool
    optional: bool


class CheckoutSessionNameCollection(Model):
    business: CheckoutSessionNameCollectionBusiness | None = None
    individual: CheckoutSessionNameCollectionIndividual | None = None


class CheckoutSessionOptionalItemAdjustableQuantity(Model):
    __event_always__ = "maximum minimum"

    enabled: bool
    maximum: int | None = None
    minimum: int | None = None


class CheckoutSessionOptionalItem(Model):
    __event_always__ = "adjustable_quantity"

    adjustable_quantity: CheckoutSessionOptionalItemAdjustableQuantity | None = None
    price: str
    quantity: int


class CheckoutSessionPaymentMethodConfigurationDetails(Model):
    __event_always__ = "parent"

    id: str
    parent: str | None = None


class CheckoutSessionPermissions(Model):
    __event_always__ = "update_shipping_details"

    update_shipping_details: str | None = None


class CheckoutSessionPhoneNumberCollection(Model):
    enabled: bool


class CheckoutSessionPresentmentDetails(Model):
    presentment_amount: int
    presentment_currency: str


class CheckoutSessionSavedPaymentMethodOptions(Model):
    __event_always__ = "allow_redisplay_filters payment_method_remove payment_method_save"

    allow_redisplay_filters: list[str] | None = None
    payment_method_remove: str | None = None
    payment_method_save: str | None = None


class CheckoutSessionShippingAddressCollection(Model):
    allowed_countries: list[str]


class CheckoutSessionShippingCostTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class CheckoutSessionShippingCost(Model):
    __event_always__ = "shipping_rate"

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | None = None
    taxes: list[CheckoutSessionShippingCostTax] | None = None


class CheckoutSessionShippingOption(Model):
    shipping_amount: int
    shipping_rate: str


class CheckoutSessionTaxIdCollection(Model):
    enabled: bool
    required: str


class CheckoutSessionTotalDetailsBreakdownDiscount(Model):
    amount: int
    discount: Discount


class CheckoutSessionTotalDetailsBreakdownTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class CheckoutSessionTotalDetailsBreakdown(Model):
    discounts: list[CheckoutSessionTotalDetailsBreakdownDiscount]
    taxes: list[CheckoutSessionTotalDetailsBreakdownTax]


class CheckoutSessionTotalDetails(Model):
    __event_always__ = "amount_shipping"

    amount_discount: int
    amount_shipping: int | None = None
    amount_tax: int
    breakdown: CheckoutSessionTotalDetailsBreakdown | None = None


class CheckoutSessionWalletOptionsLink(Model):
    display: str | None = None


class CheckoutSessionWalletOptions(Model):
    link: CheckoutSessionWalletOptionsLink | None = None


class CheckoutSession(Model):
    """https://docs.stripe.com/api/checkout/sessions/object"""

    __event_always__ = (
        "adaptive_pricing after_expiration allow_promotion_codes "
        "allowed_payment_method_types amount_subtotal amount_total "
        "billing_address_collection cancel_url client_reference_id client_secret "
        "collected_information consent consent_collection currency currency_conversion "
        "customer customer_account customer_creation customer_details customer_email "
        "discounts integration_identifier invoice invoice_creation locale "
        "managed_payments metadata origin_context payment_intent payment_link "
        "payment_method_collection payment_method_configuration_details "
        "payment_method_options permissions recovered_from saved_payment_method_options "
        "setup_intent shipping_address_collection shipping_cost status submit_type "
        "subscription success_url total_details ui_mode url wallet_options"
    )

    adaptive_pricing: CheckoutSessionAdaptivePricing | None = None
    after_expiration: CheckoutSessionAfterExpiration | None = None
    allow_promotion_codes: bool | None = None
    allowed_payment_method_types: list[str] | None = None
    amount_subtotal: int | None = None
    amount_total: int | None = None
    automatic_tax: CheckoutSessionAutomaticTax
    billing_address_collection: str | None = None
    branding_settings: CheckoutSessionBrandingSettings | None = None
    cancel_url: str | None = None
    client_reference_id: str | None = None
    client_secret: str | None = None
    collected_information: CheckoutSessionCollectedInformation | None = None
    consent: CheckoutSessionConsent | None = None
    consent_collection: CheckoutSessionConsentCollection | None = None
    created: int
    currency: str | None = None
    currency_conversion: CheckoutSessionCurrencyConversion | None = None
    custom_fields: list[CheckoutSessionCustomField]
    custom_text: CheckoutSessionCustomText
    customer: str | None = None
    customer_account: str | None = None
    customer_creation: str | None = None
    customer_details: CheckoutSessionCustomerDetails | None = None
    customer_email: str | None = None
    discounts: list[CheckoutSessionDiscount] | None = None
    excluded_payment_method_types: list[str] | None = None
    expires_at: int
    id: str
    integration_identifier: str | None = None
    invoice: str | None = None
    invoice_creation: CheckoutSessionInvoiceCreation | None = None
    livemode: bool
    locale: str | None = None
    managed_payments: CheckoutSessionManagedPayments | None = None
    metadata: dict[str, str] | None = None
    mode: str
    name_collection: CheckoutSessionNameCollection | None = None
    object: str
    optional_items: list[CheckoutSessionOptionalItem] | None = None
    origin_context: str | None = None
    payment_intent: str | None = None
    payment_link: str | None = None
    payment_method_collection: str | None = None
    payment_method_configuration_details: CheckoutSessionPaymentMethodConfigurationDetails | None = None
    payment_method_options: CheckoutSessionPaymentMethodOptions | None = None
    payment_method_types: list[str]
    payment_status: str
    permissions: CheckoutSessionPermissions | None = None
    phone_number_collection: CheckoutSessionPhoneNumberCollection | None = None
    presentment_details: CheckoutSessionPresentmentDetails | None = None
    recovered_from: str | None = None
    redirect_on_completion: str | None = None
    return_url: str | None = None
    saved_payment_method_options: CheckoutSessionSavedPaymentMethodOptions | None = None
    setup_intent: str | None = None
    shipping_address_collection: CheckoutSessionShippingAddressCollection | None = None
    shipping_cost: CheckoutSessionShippingCost | None = None
    shipping_options: list[CheckoutSessionShippingOption]
    status: str | None = None
    submit_type: str | None = None
    subscription: str | None = None
    success_url: str | None = None
    tax_id_collection: CheckoutSessionTaxIdCollection | None = None
    total_details: CheckoutSessionTotalDetails | None = None
    ui_mode: str | None = None
    url: str | None = None
    wallet_options: CheckoutSessionWalletOptions | None = None


HISTORY = "_history_checkout_session"
BESIDE = "CheckoutSession CheckoutSessionCollectedInformationShippingDetails"
