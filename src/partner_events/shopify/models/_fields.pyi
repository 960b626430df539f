# Generated for type checkers alone; read `fields` of an event class.
# From schemas/shopify by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AppPurchaseFields(f.Object):
    app_purchase_one_time: AppPurchaseOneTimeFields

class AppPurchaseDetailFields(WebhookDetailFields):
    payload: AppPurchaseFields

class AppScopesFields(f.Object):
    current: f.Text[str]
    id: f.Number
    previous: f.Text[str]
    shop_id: f.Text[str]
    updated_at: f.Text[str]

class AppScopesDetailFields(WebhookDetailFields):
    payload: AppScopesFields

class AppSubscriptionChangeFields(f.Object):
    app_subscription: AppSubscriptionFields

class AppSubscriptionChangeDetailFields(WebhookDetailFields):
    payload: AppSubscriptionChangeFields

class AppPurchaseOneTimeFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    admin_graphql_api_shop_id: f.Text[str]
    created_at: f.Text[str]
    name: f.Text[str]
    status: f.Text[str]
    updated_at: f.Text[str]

class AppSubscriptionFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    admin_graphql_api_shop_id: f.Text[str]
    balance_used: f.Number
    capped_amount: f.Text[str]
    created_at: f.Text[str]
    currency: f.Text[str]
    currency_code: f.Text[str]
    interval: f.Text[str]
    name: f.Text[str]
    plan_handle: f.Text[str]
    price: f.Text[str]
    status: f.Text[str]
    updated_at: f.Text[str]

class AuditEventsFields(f.Object):
    events: AuditEntryFields

class AuditEventsDetailFields(WebhookDetailFields):
    payload: AuditEventsFields

class AuditActorFields(f.Object):
    actor_identifier: f.Number
    actor_metadata: AuditActorMetadataFields
    actor_type: f.Text[str]
    on_behalf_of: AuditOnBehalfOfFields

class AuditActorMetadataFields(f.Object):
    api_version_requested: f.Text[str]
    api_version_served: f.Text[str]
    app_name: f.Text[str]
    ecosystem_category: f.Text[str]

class AuditContextFields(f.Object):
    context_identifier: f.Text[str]
    context_metadata: AuditContextMetadataFields
    context_type: f.Text[str]

class AuditContextMetadataFields(f.Object):
    api_request_failed: f.Boolean
    client_ip: f.Text[str]
    content_type: f.Text[str]
    response_code: f.Number
    response_time_ms: f.Number
    user_agent: f.Text[str]

class AuditEntryFields(f.Object):
    event: AuditEventFields
    time: f.Number

class AuditEventFields(f.Object):
    action: f.Text[str]
    actor: AuditActorFields
    additional_metadata: AuditMetadataFields
    context: AuditContextFields
    subject: AuditSubjectFields
    timestamp: f.Text[str]

class AuditMetadataFields(f.Object):
    error_codes: f.Anything
    mutation_names: f.Anything
    query: f.Text[str]
    request_type: f.Text[str]
    variables: f.Map[f.Anything]

class AuditOnBehalfOfFields(f.Object):
    user_email: f.Text[str]

class AuditSubjectFields(f.Object):
    subject_identifier: f.Text[str]
    subject_metadata: f.Map[f.Anything]
    subject_type: f.Text[str]

class CartFields(f.Object):
    created_at: f.Text[str]
    id: f.Text[str]
    line_items: CartLineItemFields
    note: f.Text[str]
    token: f.Text[str]
    updated_at: f.Text[str]

class CartDetailFields(WebhookDetailFields):
    payload: CartFields

class CartLineItemFields(f.Object):
    discounted_price: f.Text[str]
    discounted_price_set: MoneySetFields
    discounts: f.Anything
    gift_card: f.Boolean
    grams: f.Number
    id: f.Number
    key: f.Text[str]
    line_price: f.Text[str]
    line_price_set: MoneySetFields
    original_line_price: f.Text[str]
    original_line_price_set: MoneySetFields
    original_price: f.Text[str]
    parent_relationship: f.Anything
    price: f.Text[str]
    price_set: MoneySetFields
    product_id: f.Number
    properties: f.Anything
    quantity: f.Number
    sku: f.Text[str]
    taxable: f.Boolean
    title: f.Text[str]
    total_discount: f.Text[str]
    total_discount_set: MoneySetFields
    variant_id: f.Number
    vendor: f.Text[str]

class CheckoutFields(f.Object):
    abandoned_checkout_url: f.Text[str]
    billing_address: AddressFields
    buyer_accepts_marketing: f.Boolean
    buyer_accepts_sms_marketing: f.Boolean
    cart_token: f.Text[str]
    closed_at: f.Text[str]
    completed_at: f.Text[str]
    created_at: f.Text[str]
    currency: f.Text[str]
    customer: CustomerFields
    customer_locale: f.Text[str]
    device_id: f.Text[str]
    discount_codes: DiscountCodeFields
    email: f.Text[str]
    gateway: f.Text[str]
    landing_site: f.Text[str]
    line_items: CheckoutLineItemFields
    location_id: f.Number
    name: f.Text[str]
    note: f.Text[str]
    note_attributes: PropertyFields
    phone: f.Text[str]
    presentment_currency: f.Text[str]
    referring_site: f.Text[str]
    reservation_token: f.Text[str]
    shipping_address: AddressFields
    shipping_lines: CheckoutShippingLineFields
    sms_marketing_phone: f.Text[str]
    source: f.Text[str]
    source_identifier: f.Text[str]
    source_name: f.Text[str]
    source_url: f.Text[str]
    subtotal_price: f.Text[str]
    tax_lines: TaxLineFields
    taxes_included: f.Boolean
    token: f.Text[str]
    total_discounts: f.Text[str]
    total_duties: f.Anything
    total_line_items_price: f.Text[str]
    total_price: f.Text[str]
    total_tax: f.Text[str]
    total_weight: f.Number
    updated_at: f.Text[str]
    user_id: f.Number
    id: f.Number

class CheckoutDetailFields(WebhookDetailFields):
    payload: CheckoutFields

class CheckoutDeliveryOptionGroupFields(f.Object):
    token: f.Text[str]
    type: f.Text[str]

class CheckoutDiscountAllocationFields(f.Object):
    amount: f.Text[str]
    application_type: f.Text[str]
    created_at: f.Anything
    description: f.Text[str]
    discount_class: f.Text[str]
    id: f.Anything

class CheckoutLineItemFields(f.Object):
    applied_discounts: f.Anything
    compare_at_price: f.Text[str]
    destination_location_id: f.Number
    discount_allocations: CheckoutDiscountAllocationFields
    fulfillment_service: f.Text[str]
    gift_card: f.Boolean
    grams: f.Number
    id: f.Text[str]
    key: f.Text[str]
    line_price: f.Text[str]
    origin_location_id: f.Number
    presentment_title: f.Text[str]
    presentment_variant_title: f.Text[str]
    price: f.Text[str]
    product_id: f.Number
    properties: f.Anything
    quantity: f.Number
    rank: f.Number
    requires_shipping: f.Boolean
    sku: f.Text[str]
    tax_lines: CheckoutTaxLineFields
    taxable: f.Boolean
    title: f.Text[str]
    unit_price_measurement: UnitPriceMeasurementFields
    user_id: f.Anything
    variant_id: f.Number
    variant_price: f.Text[str]
    variant_title: f.Text[str]
    vendor: f.Text[str]

class CheckoutShippingLineFields(f.Object):
    api_client_id: f.Text[str]
    applied_discounts: f.Anything
    carrier_identifier: f.Text[str]
    carrier_service_id: f.Text[str]
    code: f.Text[str]
    custom_tax_lines: f.Anything
    delivery_category: f.Anything
    delivery_expectation_range: f.Number
    delivery_expectation_type: f.Text[str]
    delivery_option_group: CheckoutDeliveryOptionGroupFields
    delivery_option_group_type: f.Text[str]
    estimated_delivery_time_range: f.Anything
    id: f.Text[str]
    markup: f.Text[str]
    original_rate_price: f.Text[str]
    original_shop_markup: f.Text[str]
    original_shop_price: f.Text[str]
    phone: f.Text[str]
    presentment_title: f.Text[str]
    price: f.Text[str]
    requested_fulfillment_service_id: f.Anything
    source: f.Text[str]
    tax_lines: CheckoutTaxLineFields
    title: f.Text[str]
    validation_context: f.Anything

class CheckoutTaxLineFields(f.Object):
    channel_liable: f.Boolean
    compare_at: f.Number
    identifier: f.Anything
    jurisdiction_id: f.Text[str]
    jurisdiction_source: f.Text[str]
    jurisdiction_type: f.Text[str]
    position: f.Number
    price: f.Text[str]
    rate: f.Number
    reporting_exempt_amount: f.Text[str]
    reporting_jurisdiction_code: f.Anything
    reporting_jurisdiction_name: f.Anything
    reporting_jurisdiction_type: f.Anything
    reporting_non_taxable_amount: f.Text[str]
    reporting_taxable_amount: f.Text[str]
    source: f.Text[str]
    tax_api_client_id: f.Number
    tax_calculation_price: f.Text[str]
    tax_registration_id: f.Anything
    tax_type: f.Anything
    title: f.Text[str]
    zone: f.Text[str]

class UnitPriceMeasurementFields(f.Object):
    measured_type: f.Anything
    quantity_unit: f.Anything
    quantity_value: f.Anything
    reference_unit: f.Anything
    reference_value: f.Anything

class CollectionFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    body_html: f.Text[str]
    disjunctive: f.Boolean
    handle: f.Text[str]
    id: f.Number
    image: CollectionImageFields
    published_at: f.Text[str]
    published_scope: f.Text[str]
    rules: CollectionRuleFields
    sort_order: f.Text[str]
    template_suffix: f.Text[str]
    title: f.Text[str]
    updated_at: f.Text[str]

class CollectionDetailFields(WebhookDetailFields):
    payload: CollectionFields

class CollectionImageFields(f.Object):
    alt: f.Text[str]
    created_at: f.Text[str]
    height: f.Number
    src: f.Text[str]
    width: f.Number

class CollectionRuleFields(f.Object):
    column: f.Text[str]
    condition: f.Text[str]
    relation: f.Text[str]

class AddressFields(f.Object):
    address1: f.Text[str]
    address2: f.Text[str]
    city: f.Text[str]
    company: f.Text[str]
    country: f.Text[str]
    country_code: f.Text[str]
    first_name: f.Text[str]
    last_name: f.Text[str]
    latitude: f.Number
    longitude: f.Number
    name: f.Text[str]
    phone: f.Text[str]
    province: f.Text[str]
    province_code: f.Text[str]
    zip: f.Text[str]

class AddressDetailFields(WebhookDetailFields):
    payload: AddressFields

class DeletedFields(f.Object):
    id: f.Number

class DeletedDetailFields(WebhookDetailFields):
    payload: DeletedFields

class NumberedReferenceFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    id: f.Number

class NumberedReferenceDetailFields(WebhookDetailFields):
    payload: NumberedReferenceFields

class ReferenceFields(f.Object):
    id: f.Text[str]

class ReferenceDetailFields(WebhookDetailFields):
    payload: ReferenceFields

class DiscountCodeFields(f.Object):
    amount: f.Text[str]
    code: f.Text[str]
    type: f.Text[str]

class GraphQLMoneyFields(f.Object):
    amount: f.Text[str]
    currencyCode: f.Text[str]

class PropertyFields(f.Object):
    name: f.Text[str]
    value: f.Text[str]

class QuantityFields(f.Object):
    id: f.Text[str]
    quantity: f.Number

class StatusFields(f.Object):
    status: f.Text[str]

class CompanyFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    created_at: f.Text[str]
    customer_since: f.Text[str]
    external_id: f.Text[str]
    main_contact_admin_graphql_api_id: f.Text[str]
    name: f.Text[str]
    note: f.Text[str]
    updated_at: f.Text[str]

class CompanyDetailFields(WebhookDetailFields):
    payload: CompanyFields

class CompanyContactFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    company: CompanyFields
    created_at: f.Text[str]
    customer_admin_graphql_api_id: f.Text[str]
    locale: f.Text[str]
    title: f.Text[str]
    updated_at: f.Text[str]

class CompanyContactDetailFields(WebhookDetailFields):
    payload: CompanyContactFields

class CompanyContactRoleAssignmentFields(f.Object):
    company_contact: CompanyContactFields
    company_contact_role: CompanyContactRoleFields
    company_location: CompanyLocationFields

class CompanyContactRoleAssignmentDetailFields(WebhookDetailFields):
    payload: CompanyContactRoleAssignmentFields

class CompanyLocationFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    billing_address: CompanyAddressFields
    buyer_experience_configuration: BuyerExperienceConfigurationFields
    company: CompanyFields
    created_at: f.Text[str]
    external_id: f.Text[str]
    locale: f.Text[str]
    name: f.Text[str]
    note: f.Text[str]
    phone: f.Text[str]
    shipping_address: CompanyAddressFields
    tax_exemptions: f.Text[str]
    tax_registration: CompanyTaxRegistrationFields
    tax_settings: CompanyTaxSettingsFields
    updated_at: f.Text[str]

class CompanyLocationDetailFields(WebhookDetailFields):
    payload: CompanyLocationFields

class BuyerExperienceConfigurationFields(f.Object):
    checkout_to_draft: f.Boolean
    deposit: f.Anything
    editable_shipping_address: f.Boolean
    pay_now_only: f.Boolean
    payment_terms_template_admin_graphql_api_id: f.Text[str]

class CompanyAddressFields(f.Object):
    address1: f.Text[str]
    address2: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    city: f.Text[str]
    company_admin_graphql_api_id: f.Text[str]
    country: f.Text[str]
    country_code: f.Text[str]
    created_at: f.Text[str]
    first_name: f.Text[str]
    last_name: f.Text[str]
    phone: f.Text[str]
    province: f.Text[str]
    recipient: f.Text[str]
    updated_at: f.Text[str]
    zip: f.Text[str]
    zone_code: f.Text[str]

class CompanyContactRoleFields(f.Object):
    name: f.Text[str]

class CompanyTaxRegistrationFields(f.Object):
    tax_id: f.Text[str]

class CompanyTaxSettingsFields(f.Object):
    tax_exempt: f.Boolean
    tax_exemptions: f.Text[str]
    tax_registration_id: f.Text[str]

class CustomerDataRequestFields(f.Object):
    customer: CompliancePersonFields
    data_request: DataRequestFields
    orders_requested: f.Number
    shop_domain: f.Text[str]
    shop_id: f.Number

class CustomerDataRequestDetailFields(WebhookDetailFields):
    payload: CustomerDataRequestFields

class CustomerRedactionFields(f.Object):
    customer: CompliancePersonFields
    orders_to_redact: f.Number
    shop_domain: f.Text[str]
    shop_id: f.Number

class CustomerRedactionDetailFields(WebhookDetailFields):
    payload: CustomerRedactionFields

class ShopRedactionFields(f.Object):
    shop_domain: f.Text[str]
    shop_id: f.Number

class ShopRedactionDetailFields(WebhookDetailFields):
    payload: ShopRedactionFields

class CompliancePersonFields(f.Object):
    email: f.Text[str]
    id: f.Number
    phone: f.Text[str]

class DataRequestFields(f.Object):
    id: f.Number

class CustomerFields(f.Object):
    accepts_marketing: f.Boolean
    accepts_marketing_updated_at: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    created_at: f.Text[str]
    currency: f.Text[str]
    default_address: CustomerAddressFields
    email: f.Text[str]
    email_marketing_consent: EmailMarketingConsentFields
    first_name: f.Text[str]
    id: f.Number
    last_name: f.Text[str]
    last_order_id: f.Number
    last_order_name: f.Text[str]
    marketing_opt_in_level: f.Text[str]
    multipass_identifier: f.Text[str]
    note: f.Text[str]
    orders_count: f.Number
    phone: f.Text[str]
    sms_marketing_consent: SmsMarketingConsentFields
    state: f.Text[Literal[
        "declined",
        "disabled",
        "enabled",
        "invited",
    ]]
    tags: f.Text[str]
    tax_exempt: f.Boolean
    tax_exemptions: f.Text[str]
    total_spent: f.Text[str]
    updated_at: f.Text[str]
    verified_email: f.Boolean
    addresses: CustomerAddressFields
    metafields: f.Anything

class CustomerDetailFields(WebhookDetailFields):
    payload: CustomerFields

class CustomerAddressFields(f.Object):
    address1: f.Text[str]
    address2: f.Text[str]
    city: f.Text[str]
    company: f.Text[str]
    country: f.Text[str]
    country_code: f.Text[str]
    country_name: f.Text[str]
    customer_id: f.Number
    default: f.Boolean
    first_name: f.Text[str]
    id: f.Number
    last_name: f.Text[str]
    name: f.Text[str]
    phone: f.Text[str]
    province: f.Text[str]
    province_code: f.Text[str]
    zip: f.Text[str]

class EmailMarketingConsentFields(f.Object):
    consent_updated_at: f.Text[str]
    opt_in_level: f.Text[str]
    state: f.Text[str]

class SmsMarketingConsentFields(f.Object):
    consent_collected_from: f.Text[str]
    consent_updated_at: f.Text[str]
    opt_in_level: f.Text[str]
    state: f.Text[str]

class CustomerAccountSettingsFields(f.Object):
    customer_accounts_version: f.Text[str]
    login_links_visible_on_storefront_and_checkout: f.Boolean
    login_required_at_checkout: f.Boolean
    url: f.Text[str]

class CustomerAccountSettingsDetailFields(WebhookDetailFields):
    payload: CustomerAccountSettingsFields

class CustomerGroupFields(f.Object):
    created_at: f.Text[str]
    id: f.Number
    name: f.Text[str]
    query: f.Text[str]
    updated_at: f.Text[str]

class CustomerGroupDetailFields(WebhookDetailFields):
    payload: CustomerGroupFields

class CustomerMergeFields(f.Object):
    admin_graphql_api_customer_deleted_id: f.Text[str]
    admin_graphql_api_customer_kept_id: f.Text[str]
    admin_graphql_api_job_id: f.Text[str]
    errors: CustomerMergeErrorFields
    status: f.Text[str]

class CustomerMergeDetailFields(WebhookDetailFields):
    payload: CustomerMergeFields

class CustomerPaymentMethodFields(f.Object):
    admin_graphql_api_customer_id: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    customer_id: f.Number
    instrument_type: f.Text[str]
    payment_instrument: PaymentInstrumentFields
    resource_type: f.Text[str]
    token: f.Text[str]

class CustomerPaymentMethodDetailFields(WebhookDetailFields):
    payload: CustomerPaymentMethodFields

class CustomerPurchasingSummaryFields(f.Object):
    amountSpent: GraphQLMoneyFields
    customerId: f.Text[str]
    lastOrderId: f.Text[str]
    numberOfOrders: f.Number
    occurredAt: f.Text[str]

class CustomerPurchasingSummaryDetailFields(WebhookDetailFields):
    payload: CustomerPurchasingSummaryFields

class CustomerSegmentFields(f.Object):
    customer_id: f.Text[str]
    segment_id: f.Text[str]
    shop_id: f.Text[str]

class CustomerSegmentDetailFields(WebhookDetailFields):
    payload: CustomerSegmentFields

class CustomerTagsFields(f.Object):
    customerId: f.Text[str]
    occurredAt: f.Text[str]
    tags: f.Text[str]

class CustomerTagsDetailFields(WebhookDetailFields):
    payload: CustomerTagsFields

class EmailMarketingConsentChangeFields(f.Object):
    customer_id: f.Number
    email_address: f.Text[str]
    email_marketing_consent: EmailMarketingConsentFields

class EmailMarketingConsentChangeDetailFields(WebhookDetailFields):
    payload: EmailMarketingConsentChangeFields

class SmsMarketingConsentChangeFields(f.Object):
    id: f.Number
    phone: f.Text[str]
    sms_marketing_consent: SmsMarketingConsentFields

class SmsMarketingConsentChangeDetailFields(WebhookDetailFields):
    payload: SmsMarketingConsentChangeFields

class WhatsAppMarketingConsentChangeFields(f.Object):
    customer_id: f.Number
    phone_number: f.Text[str]
    whats_app_marketing_consent: WhatsAppMarketingConsentFields

class WhatsAppMarketingConsentChangeDetailFields(WebhookDetailFields):
    payload: WhatsAppMarketingConsentChangeFields

class CustomerMergeErrorFields(f.Object):
    customer_ids: f.Number
    field: f.Text[str]
    message: f.Text[str]

class PaymentInstrumentFields(f.Object):
    brand: f.Text[str]
    last_digits: f.Text[str]
    month: f.Number
    name: f.Text[str]
    year: f.Number

class WhatsAppMarketingConsentFields(f.Object):
    collected_from: f.Text[str]
    opt_in_level: f.Text[str]
    state: f.Text[str]
    updated_at: f.Text[str]

class DiscountFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    created_at: f.Text[str]
    status: f.Text[str]
    title: f.Text[str]
    updated_at: f.Text[str]
    deleted_at: f.Text[str]

class DiscountDetailFields(WebhookDetailFields):
    payload: DiscountFields

class DiscountRedeemCodeFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    redeem_code: RedeemCodeFields
    updated_at: f.Text[str]

class DiscountRedeemCodeDetailFields(WebhookDetailFields):
    payload: DiscountRedeemCodeFields

class RedeemCodeFields(f.Object):
    code: f.Text[str]
    id: f.Text[str]

class DisputeFields(f.Object):
    amount: f.Text[str]
    currency: f.Text[str]
    evidence_due_by: f.Text[str]
    evidence_sent_on: f.Text[str]
    finalized_on: f.Text[str]
    id: f.Number
    initiated_at: f.Text[str]
    network_reason_code: f.Text[str]
    order_id: f.Number
    reason: f.Text[str]
    status: f.Text[str]
    type: f.Text[str]

class DisputeDetailFields(WebhookDetailFields):
    payload: DisputeFields

class DraftOrderFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    allow_discount_codes_in_checkout_: f.Boolean
    api_client_id: f.Number
    applied_discount: AppliedDiscountFields
    b2b_: f.Boolean
    billing_address: AddressFields
    completed_at: f.Text[str]
    created_at: f.Text[str]
    created_on_api_version_handle: f.Text[str]
    currency: f.Text[str]
    customer: CustomerFields
    email: f.Text[str]
    id: f.Number
    invoice_sent_at: f.Text[str]
    invoice_url: f.Text[str]
    line_items: LineItemFields
    name: f.Text[str]
    note: f.Text[str]
    note_attributes: PropertyFields
    order_id: f.Anything
    payment_terms: PaymentTermsFields
    shipping_address: AddressFields
    shipping_line: DraftOrderShippingLineFields
    status: f.Text[Literal[
        "completed",
        "invoice_sent",
        "open",
    ]]
    subtotal_price: f.Text[str]
    tags: f.Text[str]
    tax_exempt: f.Boolean
    tax_lines: TaxLineFields
    taxes_included: f.Boolean
    total_price: f.Text[str]
    total_tax: f.Text[str]
    updated_at: f.Text[str]

class DraftOrderDetailFields(WebhookDetailFields):
    payload: DraftOrderFields

class DraftOrderShippingLineFields(f.Object):
    custom: f.Boolean
    handle: f.Text[str]
    price: f.Text[str]
    title: f.Text[str]

class FulfillmentFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    created_at: f.Text[str]
    destination: AddressFields
    email: f.Text[str]
    id: f.Number
    line_items: LineItemFields
    location_id: f.Number
    name: f.Text[str]
    order_id: f.Number
    origin_address: f.Map[f.Anything]
    receipt: f.Map[f.Anything]
    service: f.Text[str]
    shipment_status: f.Text[Literal[
        "attempted_delivery",
        "confirmed",
        "delivered",
        "failure",
        "in_transit",
        "label_printed",
        "label_purchased",
        "out_for_delivery",
        "ready_for_pickup",
    ]]
    status: f.Text[Literal[
        "cancelled",
        "error",
        "failure",
        "open",
        "pending",
        "success",
    ]]
    tracking_company: f.Text[str]
    tracking_number: f.Text[str]
    tracking_numbers: f.Text[str]
    tracking_url: f.Text[str]
    tracking_urls: f.Text[str]
    updated_at: f.Text[str]

class FulfillmentDetailFields(WebhookDetailFields):
    payload: FulfillmentFields

class FulfillmentEventFields(f.Object):
    address1: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    city: f.Text[str]
    country: f.Text[str]
    created_at: f.Text[str]
    estimated_delivery_at: f.Text[str]
    fulfillment_id: f.Number
    happened_at: f.Text[str]
    id: f.Number
    latitude: f.Number
    longitude: f.Number
    message: f.Text[str]
    order_id: f.Number
    province: f.Text[str]
    shop_id: f.Number
    status: f.Text[Literal[
        "attempted_delivery",
        "confirmed",
        "delivered",
        "failure",
        "in_transit",
        "label_printed",
        "label_purchased",
        "out_for_delivery",
        "ready_for_pickup",
    ]]
    updated_at: f.Text[str]
    zip: f.Text[str]

class FulfillmentEventDetailFields(WebhookDetailFields):
    payload: FulfillmentEventFields

class FulfillmentHoldChangeFields(f.Object):
    fulfillment_hold: FulfillmentHoldFields
    fulfillment_order: ReferenceFields

class FulfillmentHoldChangeDetailFields(WebhookDetailFields):
    payload: FulfillmentHoldChangeFields

class FulfillmentOrderCancellationFields(f.Object):
    fulfillment_order: FulfillmentOrderFields
    replacement_fulfillment_order: FulfillmentOrderFields

class FulfillmentOrderCancellationDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderCancellationFields

class FulfillmentOrderCancellationRequestFields(f.Object):
    fulfillment_order: FulfillmentOrderFields
    fulfillment_order_merchant_request: FulfillmentOrderMerchantRequestFields

class FulfillmentOrderCancellationRequestDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderCancellationRequestFields

class FulfillmentOrderChangeFields(f.Object):
    fulfillment_order: FulfillmentOrderFields

class FulfillmentOrderChangeDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderChangeFields

class FulfillmentOrderMergeFields(f.Object):
    fulfillment_order_merges: FulfillmentOrderChangeFields
    merge_intents: MergeIntentFields

class FulfillmentOrderMergeDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderMergeFields

class FulfillmentOrderMessageFields(f.Object):
    fulfillment_order: FulfillmentOrderFields
    message: f.Text[str]

class FulfillmentOrderMessageDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderMessageFields

class FulfillmentOrderMoveFields(f.Object):
    destination_location_id: f.Text[str]
    fulfillment_order_line_items_requested: QuantityFields
    moved_fulfillment_order: FulfillmentOrderFields
    original_fulfillment_order: FulfillmentOrderFields
    source_location: ReferenceFields

class FulfillmentOrderMoveDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderMoveFields

class FulfillmentOrderPlacedOnHoldFields(f.Object):
    created_fulfillment_hold: FulfillmentHoldFields
    fulfillment_order: FulfillmentOrderFields
    held_fulfillment_order_line_items: QuantityFields
    remaining_fulfillment_order: FulfillmentOrderFields

class FulfillmentOrderPlacedOnHoldDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderPlacedOnHoldFields

class FulfillmentOrderProgressFields(f.Object):
    fulfillment_order: FulfillmentOrderFields
    initial_status: f.Text[str]
    progress_report: ProgressReportFields

class FulfillmentOrderProgressDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderProgressFields

class FulfillmentOrderRequestFields(f.Object):
    fulfillment_order_merchant_request: FulfillmentOrderMerchantRequestFields
    original_fulfillment_order: FulfillmentOrderFields
    submitted_fulfillment_order: FulfillmentOrderFields

class FulfillmentOrderRequestDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderRequestFields

class FulfillmentOrderSplitFields(f.Object):
    fulfillment_order: FulfillmentOrderFields
    remaining_fulfillment_order: FulfillmentOrderFields
    replacement_fulfillment_order: FulfillmentOrderFields
    split_line_items: QuantityFields

class FulfillmentOrderSplitDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderSplitFields

class FulfillmentOrderStopFields(f.Object):
    fulfillment_order: FulfillmentOrderFields
    progress_stopped_by_app: ReferenceFields
    progress_stopped_by_user: ReferenceFields

class FulfillmentOrderStopDetailFields(WebhookDetailFields):
    payload: FulfillmentOrderStopFields

class AssignedLocationFields(f.Object):
    address1: f.Anything
    address2: f.Anything
    city: f.Anything
    country_code: f.Text[str]
    location_id: f.Number
    name: f.Text[str]
    phone: f.Anything
    province: f.Anything
    zip: f.Anything

class DeliveryMethodFields(f.Object):
    method_type: f.Text[str]
    id: f.Number
    max_delivery_date_time: f.Anything
    min_delivery_date_time: f.Anything

class FulfillmentHoldFields(f.Object):
    handle: f.Text[str]
    held_by_app: ReferenceFields
    held_by_requesting_app: f.Boolean
    id: f.Text[str]
    reason: f.Text[str]
    reason_notes: f.Text[str]

class FulfillmentOrderFields(f.Object):
    id: f.Anything
    status: f.Text[str]
    request_status: f.Text[str]
    delivery_method: DeliveryMethodFields
    preparable: f.Boolean
    assigned_location_id: f.Anything
    fulfillment_holds: FulfillmentHoldFields
    assigned_location: AssignedLocationFields
    destination: FulfillmentOrderDestinationFields
    fulfill_at: f.Text[str]
    fulfill_by: f.Anything
    international_duties: InternationalDutiesFields
    line_items: FulfillmentOrderLineItemFields
    order_id: f.Number
    shop_id: f.Number
    supported_actions: f.Text[str]

class FulfillmentOrderDestinationFields(f.Object):
    address1: f.Text[str]
    address2: f.Text[str]
    city: f.Text[str]
    company: f.Anything
    country: f.Text[str]
    email: f.Text[str]
    first_name: f.Text[str]
    id: f.Number
    last_name: f.Text[str]
    phone: f.Anything
    province: f.Text[str]
    zip: f.Text[str]

class FulfillmentOrderLineItemFields(f.Object):
    fulfillable_quantity: f.Number
    fulfillment_order_id: f.Number
    id: f.Number
    inventory_item_id: f.Number
    line_item_id: f.Number
    quantity: f.Number
    shop_id: f.Number
    variant_id: f.Number

class FulfillmentOrderMerchantRequestFields(f.Object):
    id: f.Text[str]
    message: f.Text[str]

class InternationalDutiesFields(f.Object):
    incoterm: f.Text[str]

class MergeIntentFields(f.Object):
    fulfillment_order_id: f.Number
    fulfillment_order_line_items: MergedLineItemFields

class MergedLineItemFields(f.Object):
    id: f.Number
    quantity: f.Number

class ProgressReportFields(f.Object):
    progress_reported_by_app: ReferenceFields
    progress_reported_by_user: ReferenceFields
    reason_notes: f.Text[str]

class InventoryItemFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    cost: f.Anything
    country_code_of_origin: f.Text[str]
    country_harmonized_system_codes: f.Anything
    created_at: f.Text[str]
    harmonized_system_code: f.Text[str]
    id: f.Number
    province_code_of_origin: f.Text[str]
    requires_shipping: f.Boolean
    sku: f.Text[str]
    tracked: f.Boolean
    updated_at: f.Text[str]
    weight_unit: f.Text[str]
    weight_value: f.Number

class InventoryItemDetailFields(WebhookDetailFields):
    payload: InventoryItemFields

class InventoryLevelFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    available: f.Number
    inventory_item_id: f.Number
    location_id: f.Number
    updated_at: f.Text[str]

class InventoryLevelDetailFields(WebhookDetailFields):
    payload: InventoryLevelFields

class InventoryShipmentFields(f.Object):
    happened_at: f.Text[str]
    id: f.Text[str]
    items_added: QuantityFields
    line_items: QuantityFields
    status: f.Text[str]
    tracking: ShipmentTrackingFields
    items_received: ShipmentItemReceivedFields
    items_removed: ReferenceFields
    items_updated: ShipmentItemUpdatedFields
    shipment_id: f.Text[str]
    updated_tracking: ShipmentTrackingFields

class InventoryShipmentDetailFields(WebhookDetailFields):
    payload: InventoryShipmentFields

class InventoryTransferFields(f.Object):
    destination: ReferenceFields
    happened_at: f.Text[str]
    id: f.Text[str]
    items_added: TransferItemAddedFields
    origin: ReferenceFields
    status: f.Text[str]
    line_items: QuantityFields
    items_removed: TransferItemRemovedFields
    items_updated: TransferItemUpdatedFields

class InventoryTransferDetailFields(WebhookDetailFields):
    payload: InventoryTransferFields

class ShipmentItemReceivedFields(f.Object):
    id: f.Text[str]
    new_accepted_quantity: f.Number
    new_rejected_quantity: f.Number
    old_accepted_quantity: f.Number
    old_rejected_quantity: f.Number
    remaining_quantity_to_receive: f.Number

class ShipmentItemUpdatedFields(f.Object):
    id: f.Text[str]
    new_quantity: f.Number
    old_quantity: f.Number

class ShipmentTrackingFields(f.Object):
    arrives_at: f.Text[str]
    company: f.Text[str]
    tracking_number: f.Text[str]
    tracking_url: f.Text[str]

class TransferItemAddedFields(f.Object):
    line_item_id: f.Text[str]
    quantity: f.Number

class TransferItemRemovedFields(f.Object):
    line_item_id: f.Text[str]

class TransferItemUpdatedFields(f.Object):
    line_item_id: f.Text[str]
    new_quantity: f.Number
    old_quantity: f.Number

class AppliedDiscountFields(f.Object):
    amount: f.Text[str]
    description: f.Text[str]
    title: f.Text[str]
    value: f.Text[str]
    value_type: f.Text[str]

class DiscountAllocationFields(f.Object):
    amount: f.Text[str]
    amount_set: MoneySetFields
    discount_application_index: f.Number

class DutyFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    country_code_of_origin: f.Text[str]
    harmonized_system_code: f.Text[str]
    id: f.Number
    price_set: MoneySetFields
    tax_lines: TaxLineFields

class LineItemFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    applied_discount: AppliedDiscountFields
    attributed_staffs: QuantityFields
    current_quantity: f.Number
    custom: f.Boolean
    discount_allocations: DiscountAllocationFields
    duties: DutyFields
    fulfillable_quantity: f.Number
    fulfillment_service: f.Text[str]
    fulfillment_status: f.Text[Literal[
        "fulfilled",
        "partial",
        "restocked",
    ]]
    gift_card: f.Boolean
    grams: f.Number
    id: f.Number
    name: f.Text[str]
    pre_tax_price: f.Text[str]
    pre_tax_price_set: MoneySetFields
    price: f.Text[str]
    price_set: MoneySetFields
    product_exists: f.Boolean
    product_id: f.Number
    properties: PropertyFields
    quantity: f.Number
    requires_shipping: f.Boolean
    sales_line_item_group_id: f.Number
    sku: f.Text[str]
    tax_lines: TaxLineFields
    taxable: f.Boolean
    title: f.Text[str]
    total_discount: f.Text[str]
    total_discount_set: MoneySetFields
    variant_id: f.Number
    variant_inventory_management: f.Text[str]
    variant_title: f.Text[str]
    vendor: f.Text[str]
    tax_code: f.Text[str]
    origin_location: OriginLocationFields

class OriginLocationFields(f.Object):
    address1: f.Text[str]
    address2: f.Text[str]
    city: f.Text[str]
    country_code: f.Text[str]
    id: f.Number
    name: f.Text[str]
    province_code: f.Text[str]
    zip: f.Text[str]

class TaxLineFields(f.Object):
    channel_liable: f.Boolean
    price: f.Text[str]
    rate: f.Number
    title: f.Text[str]
    price_set: MoneySetFields

class CollectionListingChangeFields(f.Object):
    collection_listing: CollectionListingFields

class CollectionListingChangeDetailFields(WebhookDetailFields):
    payload: CollectionListingChangeFields

class ProductListingChangeFields(f.Object):
    product_listing: ProductListingFields

class ProductListingChangeDetailFields(WebhookDetailFields):
    payload: ProductListingChangeFields

class ScheduledProductListingChangeFields(f.Object):
    scheduled_product_listing: ProductListingFields

class ScheduledProductListingChangeDetailFields(WebhookDetailFields):
    payload: ScheduledProductListingChangeFields

class CollectionListingFields(f.Object):
    body_html: f.Text[str]
    collection_id: f.Number
    default_product_image: f.Anything
    handle: f.Text[str]
    image: f.Anything
    published_at: f.Text[str]
    sort_order: f.Number
    title: f.Text[str]
    updated_at: f.Text[str]

class ListingOptionValueFields(f.Object):
    name: f.Text[str]
    option_id: f.Number
    value: f.Text[str]

class ListingVariantFields(f.Object):
    available: f.Boolean
    barcode: f.Anything
    compare_at_price: f.Text[str]
    created_at: f.Text[str]
    formatted_price: f.Text[str]
    fulfillment_service: f.Text[str]
    grams: f.Number
    id: f.Number
    image_id: f.Anything
    inventory_management: f.Anything
    inventory_policy: f.Text[str]
    inventory_quantity: f.Number
    option_values: ListingOptionValueFields
    position: f.Number
    price: f.Text[str]
    requires_shipping: f.Boolean
    sku: f.Anything
    taxable: f.Boolean
    title: f.Text[str]
    updated_at: f.Text[str]
    weight: f.Number
    weight_unit: f.Text[str]

class ProductListingFields(f.Object):
    available: f.Boolean
    body_html: f.Text[str]
    created_at: f.Anything
    handle: f.Text[str]
    images: f.Anything
    options: ProductOptionFields
    product_id: f.Number
    product_type: f.Text[str]
    published_at: f.Text[str]
    tags: f.Text[str]
    title: f.Text[str]
    updated_at: f.Text[str]
    variants: ListingVariantFields
    vendor: f.Text[str]
    publish_at: f.Anything

class LocationFields(f.Object):
    active: f.Boolean
    address1: f.Text[str]
    address2: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    city: f.Text[str]
    country: f.Text[str]
    country_code: f.Text[str]
    country_name: f.Text[str]
    created_at: f.Text[str]
    id: f.Number
    legacy: f.Boolean
    name: f.Text[str]
    phone: f.Text[str]
    province: f.Text[str]
    province_code: f.Text[str]
    updated_at: f.Text[str]
    zip: f.Text[str]

class LocationDetailFields(WebhookDetailFields):
    payload: LocationFields

class MetafieldDefinitionFields(f.Object):
    access_only: f.Boolean
    admin_filter_status: f.Text[str]
    admin_filterable: f.Boolean
    admin_filterable_status: f.Anything
    api_client_id: f.Anything
    app_config_managed: f.Boolean
    created_at: f.Text[str]
    customer_access: f.Anything
    deleting: f.Boolean
    description: f.Anything
    id: f.Anything
    key: f.Text[str]
    merchant_writeable: f.Anything
    name: f.Text[str]
    namespace: f.Text[str]
    namespace_owner_api_client_id: f.Anything
    option_linkable: f.Boolean
    options: f.Anything
    owner_type: f.Text[str]
    pinned_position: f.Number
    shop_id: f.Number
    smart_collection_condition: f.Boolean
    standard_template_id: f.Anything
    storefront_readable: f.Anything
    type_name: f.Text[str]
    unique_values: f.Boolean
    updated_at: f.Text[str]
    use_as_collection_condition: f.Boolean
    validation_status: f.Text[str]

class MetafieldDefinitionDetailFields(WebhookDetailFields):
    payload: MetafieldDefinitionFields

class MetafieldDefinitionDeletedFields(f.Object):
    created_by_app_id: f.Anything
    id: f.Text[str]
    type: f.Text[str]

class MetafieldDefinitionDeletedDetailFields(WebhookDetailFields):
    payload: MetafieldDefinitionDeletedFields

class MetaobjectFields(f.Object):
    capabilities: MetaobjectCapabilitiesFields
    created_at: f.Text[str]
    created_by_app_id: f.Text[str]
    created_by_staff_id: f.Text[str]
    definition_id: f.Text[str]
    display_name: f.Text[str]
    fields: f.Map[f.Anything]
    handle: f.Text[str]
    id: f.Text[str]
    type: f.Text[str]
    updated_at: f.Text[str]

class MetaobjectDetailFields(WebhookDetailFields):
    payload: MetaobjectFields

class MetaobjectCapabilitiesFields(f.Object):
    publishable: StatusFields

class MoneyFields(f.Object):
    amount: f.Text[str]
    currency_code: f.Text[str]
    currency: f.Text[str]

class MoneySetFields(f.Object):
    presentment_money: MoneyFields
    shop_money: MoneyFields

class OpenDetailFields(WebhookDetailFields):
    payload: OpenPayloadFields

class OpenPayloadFields(f.Object):
    ...

class OrderFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    app_id: f.Number
    billing_address: AddressFields
    browser_ip: f.Text[str]
    buyer_accepts_marketing: f.Boolean
    cancel_reason: f.Text[Literal[
        "customer",
        "declined",
        "fraud",
        "inventory",
        "other",
        "staff",
    ]]
    cancelled_at: f.Text[str]
    cart_token: f.Text[str]
    checkout_token: f.Text[str]
    client_details: ClientDetailsFields
    closed_at: f.Text[str]
    company: OrderCompanyFields
    confirmation_number: f.Text[str]
    confirmed: f.Boolean
    contact_email: f.Text[str]
    created_at: f.Text[str]
    currency: f.Text[str]
    current_shipping_price_set: MoneySetFields
    current_subtotal_price: f.Text[str]
    current_subtotal_price_set: MoneySetFields
    current_total_additional_fees_set: MoneySetFields
    current_total_discounts: f.Text[str]
    current_total_discounts_set: MoneySetFields
    current_total_duties_set: MoneySetFields
    current_total_price: f.Text[str]
    current_total_price_set: MoneySetFields
    current_total_tax: f.Text[str]
    current_total_tax_set: MoneySetFields
    customer: CustomerFields
    customer_locale: f.Text[str]
    device_id: f.Text[str]
    discount_applications: DiscountApplicationFields
    discount_codes: DiscountCodeFields
    duties_included: f.Boolean
    email: f.Text[str]
    estimated_taxes: f.Boolean
    financial_status: f.Text[Literal[
        "authorized",
        "expired",
        "paid",
        "partially_paid",
        "partially_refunded",
        "pending",
        "refunded",
        "voided",
    ]]
    fulfillment_status: f.Text[Literal[
        "fulfilled",
        "partial",
        "restocked",
    ]]
    fulfillments: FulfillmentFields
    id: f.Number
    landing_site: f.Text[str]
    landing_site_ref: f.Text[str]
    line_item_groups: f.Anything
    line_items: LineItemFields
    location_id: f.Number
    merchant_business_entity_id: f.Text[str]
    merchant_of_record_app_id: f.Number
    name: f.Text[str]
    note: f.Text[str]
    note_attributes: PropertyFields
    number: f.Number
    order_number: f.Number
    order_status_url: f.Text[str]
    original_total_additional_fees_set: MoneySetFields
    original_total_duties_set: MoneySetFields
    payment_gateway_names: f.Text[str]
    payment_terms: PaymentTermsFields
    phone: f.Text[str]
    po_number: f.Text[str]
    presentment_currency: f.Text[str]
    processed_at: f.Text[str]
    reference: f.Text[str]
    referring_site: f.Text[str]
    refunds: RefundFields
    returns: ReturnFields
    shipping_address: AddressFields
    shipping_lines: ShippingLineFields
    source_identifier: f.Text[str]
    source_name: f.Text[str]
    source_url: f.Text[str]
    subtotal_price: f.Text[str]
    subtotal_price_set: MoneySetFields
    tags: f.Text[str]
    tax_exempt: f.Boolean
    tax_lines: TaxLineFields
    taxes_included: f.Boolean
    test: f.Boolean
    token: f.Text[str]
    total_cash_rounding_payment_adjustment_set: MoneySetFields
    total_cash_rounding_refund_adjustment_set: MoneySetFields
    total_discounts: f.Text[str]
    total_discounts_set: MoneySetFields
    total_line_items_price: f.Text[str]
    total_line_items_price_set: MoneySetFields
    total_outstanding: f.Text[str]
    total_price: f.Text[str]
    total_price_set: MoneySetFields
    total_shipping_price_set: MoneySetFields
    total_tax: f.Text[str]
    total_tax_set: MoneySetFields
    total_tip_received: f.Text[str]
    total_weight: f.Number
    updated_at: f.Text[str]
    user_id: f.Number
    checkout_id: f.Number
    gateway: f.Text[str]
    processing_method: f.Text[str]
    total_price_usd: f.Text[str]

class OrderDetailFields(WebhookDetailFields):
    payload: OrderFields

class ClientDetailsFields(f.Object):
    accept_language: f.Text[str]
    browser_height: f.Number
    browser_ip: f.Text[str]
    browser_width: f.Number
    session_hash: f.Anything
    user_agent: f.Text[str]

class DiscountApplicationFields(f.Object):
    allocation_method: f.Text[str]
    code: f.Text[str]
    description: f.Text[str]
    target_selection: f.Text[str]
    target_type: f.Text[str]
    title: f.Text[str]
    type: f.Text[str]
    value: f.Text[str]
    value_type: f.Text[str]

class OrderCompanyFields(f.Object):
    id: f.Number
    location_id: f.Number

class ShippingLineFields(f.Object):
    carrier_identifier: f.Text[str]
    code: f.Text[str]
    current_discounted_price_set: MoneySetFields
    discount_allocations: DiscountAllocationFields
    discounted_price: f.Text[str]
    discounted_price_set: MoneySetFields
    id: f.Number
    is_removed: f.Boolean
    phone: f.Text[str]
    price: f.Text[str]
    price_set: MoneySetFields
    requested_fulfillment_service_id: f.Anything
    source: f.Text[str]
    tax_lines: TaxLineFields
    title: f.Text[str]

class OrderEditedFields(f.Object):
    order_edit: OrderEditFields

class OrderEditedDetailFields(WebhookDetailFields):
    payload: OrderEditedFields

class ProtectEligibilityFields(f.Object):
    eligibility: StatusFields
    order_id: f.Anything
    status: f.Text[str]

class ProtectEligibilityDetailFields(WebhookDetailFields):
    payload: ProtectEligibilityFields

class RiskAssessmentFields(f.Object):
    admin_graphql_api_order_id: f.Text[str]
    created_at: f.Text[str]
    order_id: f.Text[str]
    provider_id: f.Number
    provider_title: f.Text[str]
    risk_level: f.Text[str]

class RiskAssessmentDetailFields(WebhookDetailFields):
    payload: RiskAssessmentFields

class EditedDiscountsFields(f.Object):
    line_item: EditedItemsFields

class EditedItemsFields(f.Object):
    additions: f.Anything
    removals: f.Anything
    updates: f.Anything

class EditedLineItemFields(f.Object):
    delta: f.Number
    id: f.Number

class EditedLineItemsFields(f.Object):
    additions: EditedLineItemFields
    removals: EditedLineItemFields

class OrderEditFields(f.Object):
    app_id: f.Number
    committed_at: f.Text[str]
    created_at: f.Text[str]
    discounts: EditedDiscountsFields
    id: f.Number
    line_items: EditedLineItemsFields
    notify_customer: f.Boolean
    order_id: f.Number
    shipping_lines: EditedItemsFields
    staff_note: f.Text[str]
    user_id: f.Number

class PaymentScheduleFields(f.Object):
    amount: f.Text[str]
    balance_due: f.Text[str]
    balance_due_currency: f.Text[str]
    completed_at: f.Text[str]
    created_at: f.Text[str]
    currency: f.Text[str]
    due_at: f.Text[str]
    id: f.Number
    issued_at: f.Text[str]
    outstanding_balance: f.Text[str]
    outstanding_balance_currency: f.Text[str]
    payment_terms_id: f.Number
    reference_id: f.Number
    reference_type: f.Text[str]
    total_balance: f.Text[str]
    total_balance_currency: f.Text[str]
    total_price: f.Text[str]
    total_price_currency: f.Text[str]
    updated_at: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    presentment_currency: f.Text[str]

class PaymentScheduleDetailFields(WebhookDetailFields):
    payload: PaymentScheduleFields

class PaymentTermsFields(f.Object):
    can_pay_early: f.Boolean
    created_at: f.Text[str]
    due_in_days: f.Number
    id: f.Number
    payment_schedules: PaymentScheduleFields
    payment_terms_name: f.Text[str]
    payment_terms_type: f.Text[str]
    updated_at: f.Text[str]
    admin_graphql_api_id: f.Text[str]

class PaymentTermsDetailFields(WebhookDetailFields):
    payload: PaymentTermsFields

class PreviewDetailFields(f.Object):
    metadata: PreviewMetadataFields
    payload: PreviewPayloadFields

class PreviewMetadataFields(f.Object):
    content_type: f.Text[str]
    shopify_topic: f.Text[str]
    shopify_action: f.Text[Literal[
        "create",
        "delete",
        "update",
    ]]
    shopify_handle: f.Text[str]
    shopify_webhook_id: f.Text[str]
    shopify_api_version: f.Text[str]
    shopify_shop_domain: f.Text[str]
    shopify_shop_id: f.Text[str]
    shopify_triggered_at: f.Text[str]
    shopify_api_key: f.Text[str]

class PreviewPayloadFields(f.Object):
    topic: f.Text[str]
    action: f.Text[Literal[
        "create",
        "delete",
        "update",
    ]]
    handle: f.Text[str]
    data: f.Map[f.Anything]
    errors: PreviewErrorFields
    fields_changed: f.Anything
    query_variables: f.Map[f.Anything]
    payload_url: f.Text[str]
    payload_size_bytes: f.Number
    expires_at: f.Text[str]

class ChangedFieldsFields(f.Object):
    added: f.Text[str]
    updated: f.Text[str]
    removed: f.Text[str]

class PreviewErrorFields(f.Object):
    message: f.Text[str]
    locations: f.Anything
    path: f.Anything
    extensions: f.Map[f.Anything]

class ProductFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    body_html: f.Text[str]
    category: ProductCategoryFields
    created_at: f.Text[str]
    handle: f.Text[str]
    has_variants_that_requires_components: f.Boolean
    id: f.Number
    image: ProductImageFields
    images: ProductImageFields
    media: ProductMediaFields
    options: ProductOptionFields
    product_type: f.Text[str]
    published_at: f.Text[str]
    published_scope: f.Text[str]
    status: f.Text[Literal[
        "active",
        "archived",
        "draft",
        "unlisted",
    ]]
    tags: f.Text[str]
    template_suffix: f.Text[str]
    title: f.Text[str]
    updated_at: f.Text[str]
    variant_gids: VariantGidFields
    variants: ProductVariantFields
    vendor: f.Text[str]

class ProductDetailFields(WebhookDetailFields):
    payload: ProductFields

class ProductVariantFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    barcode: f.Text[str]
    compare_at_price: f.Text[str]
    created_at: f.Text[str]
    fulfillment_service: f.Text[str]
    grams: f.Number
    id: f.Number
    image_id: f.Number
    inventory_item_id: f.Number
    inventory_management: f.Text[str]
    inventory_policy: f.Text[Literal[
        "continue",
        "deny",
    ]]
    inventory_quantity: f.Number
    old_inventory_quantity: f.Number
    option1: f.Text[str]
    option2: f.Text[str]
    option3: f.Text[str]
    position: f.Number
    price: f.Text[str]
    product_id: f.Number
    requires_shipping: f.Boolean
    sku: f.Text[str]
    taxable: f.Boolean
    title: f.Text[str]
    updated_at: f.Text[str]
    weight: f.Number
    weight_unit: f.Text[Literal[
        "g",
        "kg",
        "lb",
        "oz",
    ]]

class ProductVariantDetailFields(WebhookDetailFields):
    payload: ProductVariantFields

class MediaPreviewImageFields(f.Object):
    height: f.Number
    src: f.Text[str]
    status: f.Text[str]
    width: f.Number

class ProductCategoryFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    full_name: f.Text[str]
    name: f.Text[str]

class ProductImageFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    alt: f.Text[str]
    created_at: f.Text[str]
    height: f.Number
    id: f.Number
    position: f.Number
    product_id: f.Number
    src: f.Text[str]
    updated_at: f.Text[str]
    variant_ids: f.Number
    width: f.Number

class ProductMediaFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    alt: f.Text[str]
    created_at: f.Text[str]
    id: f.Number
    media_content_type: f.Text[str]
    position: f.Number
    preview_image: MediaPreviewImageFields
    product_id: f.Number
    status: f.Text[str]
    updated_at: f.Text[str]
    variant_ids: f.Anything

class ProductOptionFields(f.Object):
    id: f.Number
    name: f.Text[str]
    position: f.Number
    product_id: f.Number
    values: f.Text[str]

class VariantGidFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    updated_at: f.Text[str]

class ProductFeedFields(f.Object):
    country: f.Text[str]
    id: f.Text[str]
    language: f.Text[str]
    status: f.Text[str]
    shop_id: f.Text[str]

class ProductFeedDetailFields(WebhookDetailFields):
    payload: ProductFeedFields

class ProductFeedSyncFields(f.Object):
    metadata: ProductFeedMetadataFields
    product: FeedProductFields
    productFeed: ProductFeedFields
    products: f.Anything
    fullSync: ProductFeedFullSyncFields

class ProductFeedSyncDetailFields(WebhookDetailFields):
    payload: ProductFeedSyncFields

class FeedImageFields(f.Object):
    height: f.Number
    id: f.Text[str]
    url: f.Text[str]
    width: f.Number

class FeedImageEdgeFields(f.Object):
    node: FeedImageFields

class FeedImagesFields(f.Object):
    edges: FeedImageEdgeFields

class FeedOptionFields(f.Object):
    name: f.Text[str]
    values: f.Text[str]

class FeedProductFields(f.Object):
    createdAt: f.Text[str]
    description: f.Text[str]
    handle: f.Text[str]
    id: f.Text[str]
    images: FeedImagesFields
    isPublished: f.Boolean
    onlineStoreUrl: f.Text[str]
    options: FeedOptionFields
    productType: f.Text[str]
    publishedAt: f.Text[str]
    seo: FeedSeoFields
    status: f.Text[str]
    tags: f.Text[str]
    title: f.Text[str]
    updatedAt: f.Text[str]
    variants: FeedVariantsFields
    vendor: f.Text[str]

class FeedSeoFields(f.Object):
    description: f.Text[str]
    title: f.Text[str]

class FeedVariantFields(f.Object):
    availableForSale: f.Boolean
    barcode: f.Anything
    compareAtPrice: f.Anything
    createdAt: f.Text[str]
    id: f.Text[str]
    image: FeedImageFields
    inventoryPolicy: f.Text[str]
    price: GraphQLMoneyFields
    quantityAvailable: f.Number
    requireShipping: f.Boolean
    selectedOptions: PropertyFields
    sku: f.Text[str]
    title: f.Text[str]
    updatedAt: f.Text[str]
    weight: f.Number
    weightUnit: f.Text[str]

class FeedVariantEdgeFields(f.Object):
    node: FeedVariantFields

class FeedVariantsFields(f.Object):
    edges: FeedVariantEdgeFields

class ProductFeedFullSyncFields(f.Object):
    count: f.Number
    createdAt: f.Text[str]
    errorCode: f.Anything
    status: f.Text[str]
    url: f.Anything

class ProductFeedMetadataFields(f.Object):
    action: f.Text[str]
    fullSyncId: f.Text[str]
    occurred_at: f.Text[str]
    resource: f.Text[str]
    truncatedFields: f.Anything
    type: f.Text[str]
    occured_at: f.Text[str]

class CollectionPublicationFields(f.Object):
    collection_id: f.Number
    created_at: f.Text[str]
    id: f.Anything
    publication_id: f.Number
    published: f.Boolean
    published_at: f.Text[str]
    updated_at: f.Text[str]

class CollectionPublicationDetailFields(WebhookDetailFields):
    payload: CollectionPublicationFields

class ProductPublicationFields(f.Object):
    created_at: f.Text[str]
    id: f.Anything
    product_id: f.Number
    publication_id: f.Number
    published: f.Boolean
    published_at: f.Text[str]
    updated_at: f.Text[str]

class ProductPublicationDetailFields(WebhookDetailFields):
    payload: ProductPublicationFields

class PublicationDeletedFields(f.Object):
    id: f.Anything

class PublicationDeletedDetailFields(WebhookDetailFields):
    payload: PublicationDeletedFields

class RefundFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    created_at: f.Text[str]
    duties: f.Anything
    id: f.Number
    note: f.Text[str]
    order_adjustments: OrderAdjustmentFields
    order_id: f.Number
    processed_at: f.Text[str]
    refund_line_items: RefundLineItemFields
    refund_shipping_lines: f.Anything
    restock: f.Boolean
    return_: NumberedReferenceFields
    total_duties_set: MoneySetFields
    transactions: TransactionFields
    user_id: f.Number

class RefundDetailFields(WebhookDetailFields):
    payload: RefundFields

class OrderAdjustmentFields(f.Object):
    amount: f.Text[str]
    amount_set: MoneySetFields
    id: f.Number
    kind: f.Text[str]
    order_id: f.Number
    reason: f.Text[str]
    refund_id: f.Number
    tax_amount: f.Text[str]
    tax_amount_set: MoneySetFields

class RefundLineItemFields(f.Object):
    id: f.Number
    line_item: LineItemFields
    line_item_id: f.Number
    location_id: f.Number
    quantity: f.Number
    restock_type: f.Text[Literal[
        "cancel",
        "legacy_restock",
        "no_restock",
        "return",
    ]]
    subtotal: f.Number
    subtotal_set: MoneySetFields
    total_tax: f.Number
    total_tax_set: MoneySetFields

class ReturnFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    exchange_line_items: ExchangeLineItemFields
    id: f.Number
    name: f.Anything
    order: NumberedReferenceFields
    return_line_items: f.Anything
    return_shipping_fees: ReturnShippingFeeFields
    status: f.Text[str]
    total_exchange_line_items: f.Number
    total_return_line_items: f.Number
    order_id: f.Number
    decline: ReturnDeclineFields

class ReturnDetailFields(WebhookDetailFields):
    payload: ReturnFields

class ReturnUpdateFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    restocking_fees: EditedItemsFields
    return_line_items: RemovedReturnLineItemsFields
    return_shipping_fees: EditedItemsFields

class ReturnUpdateDetailFields(WebhookDetailFields):
    payload: ReturnUpdateFields

class ReverseDeliveryFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    id: f.Number
    return_: NumberedReferenceFields
    shipping_deliverable: ShippingDeliverableFields

class ReverseDeliveryDetailFields(WebhookDetailFields):
    payload: ReverseDeliveryFields

class ReverseFulfillmentOrderFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    dispositions: DispositionFields
    id: f.Number
    total_dispositions: f.Number

class ReverseFulfillmentOrderDetailFields(WebhookDetailFields):
    payload: ReverseFulfillmentOrderFields

class DeliveryLabelFields(f.Object):
    created_at: f.Anything
    public_file_url: f.Anything

class DeliveryTrackingFields(f.Object):
    carrier_name: f.Text[str]
    tracking_number: f.Text[str]
    tracking_url: f.Anything

class DispositionFields(f.Object):
    location: NumberedReferenceFields
    quantity: f.Number
    reverse_delivery_line_item: f.Anything
    reverse_fulfillment_order_line_item: NumberedReferenceFields
    type: f.Text[str]

class ExchangeLineItemFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    id: f.Number
    line_item: f.Anything

class RemovedItemFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    delta: f.Number

class RemovedReturnLineItemsFields(f.Object):
    removals: RemovedItemFields

class ReturnDeclineFields(f.Object):
    note: f.Text[str]
    reason: f.Text[str]

class ReturnShippingFeeFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    id: f.Number
    price: MoneySetFields

class ShippingDeliverableFields(f.Object):
    label: DeliveryLabelFields
    tracking: DeliveryTrackingFields

class SellingPlanGroupFields(f.Object):
    admin_graphql_api_app: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    app_id: f.Anything
    description: f.Text[str]
    id: f.Number
    merchant_code: f.Text[str]
    name: f.Text[str]
    options: f.Text[str]
    position: f.Number
    product_variants: f.Anything
    products: SellingPlanProductFields
    selling_plans: SellingPlanFields
    summary: f.Text[str]

class SellingPlanGroupDetailFields(WebhookDetailFields):
    payload: SellingPlanGroupFields

class BillingPolicyFields(f.Object):
    interval: f.Text[str]
    interval_count: f.Number
    max_cycles: f.Number
    min_cycles: f.Number

class DeliveryPolicyFields(f.Object):
    anchors: f.Anything
    cutoff: f.Number
    interval: f.Text[str]
    interval_count: f.Number
    pre_anchor_behavior: f.Text[str]

class PricingPolicyFields(f.Object):
    adjustment_type: f.Text[str]
    adjustment_value: f.Text[str]
    after_cycle: f.Number

class SellingPlanFields(f.Object):
    billing_policy: BillingPolicyFields
    delivery_policy: DeliveryPolicyFields
    description: f.Text[str]
    name: f.Text[str]
    options: f.Text[str]
    position: f.Number
    pricing_policies: PricingPolicyFields

class SellingPlanProductFields(f.Object):
    id: f.Number
    storefront_graphql_api_id: f.Text[str]
    title: f.Text[str]

class BackupRegionFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    code: f.Text[str]

class BackupRegionDetailFields(WebhookDetailFields):
    payload: BackupRegionFields

class BulkOperationFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    completed_at: f.Text[str]
    created_at: f.Text[str]
    error_code: f.Text[str]
    status: f.Text[str]
    type: f.Text[str]

class BulkOperationDetailFields(WebhookDetailFields):
    payload: BulkOperationFields

class DeliveryProfileFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    default: f.Boolean
    id: f.Number
    name: f.Text[str]
    profile_type: f.Anything
    version: f.Number

class DeliveryProfileDetailFields(WebhookDetailFields):
    payload: DeliveryProfileFields

class DeliveryPromiseSettingsFields(f.Object):
    delivery_dates_enabled: f.Boolean
    processing_time: f.Text[str]
    shop_id: f.Text[str]

class DeliveryPromiseSettingsDetailFields(WebhookDetailFields):
    payload: DeliveryPromiseSettingsFields

class DomainFields(f.Object):
    host: f.Text[str]
    id: f.Number
    localization: DomainLocalizationFields
    ssl_enabled: f.Boolean

class DomainDetailFields(WebhookDetailFields):
    payload: DomainFields

class LocaleFields(f.Object):
    locale: f.Text[str]
    published: f.Boolean

class LocaleDetailFields(WebhookDetailFields):
    payload: LocaleFields

class MarketFields(f.Object):
    id: f.Number
    name: f.Text[str]
    status: f.Text[str]
    type: f.Text[str]

class MarketDetailFields(WebhookDetailFields):
    payload: MarketFields

class SegmentFields(f.Object):
    creationDate: f.Text[str]
    id: f.Number
    lastEditDate: f.Text[str]
    name: f.Text[str]
    query: f.Text[str]

class SegmentDetailFields(WebhookDetailFields):
    payload: SegmentFields

class TaxServiceFields(f.Object):
    active: f.Boolean
    id: f.Number
    name: f.Text[str]
    url: f.Text[str]

class TaxServiceDetailFields(WebhookDetailFields):
    payload: TaxServiceFields

class DomainLocalizationFields(f.Object):
    alternate_locales: f.Anything
    country: f.Anything
    default_locale: f.Text[str]

class ShopFields(f.Object):
    address1: f.Text[str]
    address2: f.Text[str]
    auto_configure_tax_inclusivity: f.Boolean
    checkout_api_supported: f.Boolean
    city: f.Text[str]
    country: f.Text[str]
    country_code: f.Text[str]
    country_name: f.Text[str]
    county_taxes: f.Boolean
    created_at: f.Text[str]
    currency: f.Text[str]
    customer_email: f.Text[str]
    domain: f.Text[str]
    eligible_for_payments: f.Boolean
    email: f.Text[str]
    enabled_presentment_currencies: f.Text[str]
    finances: f.Boolean
    google_apps_domain: f.Text[str]
    google_apps_login_enabled: f.Boolean
    has_discounts: f.Boolean
    has_gift_cards: f.Boolean
    has_storefront: f.Boolean
    iana_timezone: f.Text[str]
    id: f.Number
    latitude: f.Number
    longitude: f.Number
    marketing_sms_consent_enabled_at_checkout: f.Boolean
    money_format: f.Text[str]
    money_in_emails_format: f.Text[str]
    money_with_currency_format: f.Text[str]
    money_with_currency_in_emails_format: f.Text[str]
    multi_location_enabled: f.Boolean
    myshopify_domain: f.Text[str]
    name: f.Text[str]
    password_enabled: f.Boolean
    phone: f.Text[str]
    plan_display_name: f.Text[str]
    plan_name: f.Text[str]
    pre_launch_enabled: f.Boolean
    primary_locale: f.Text[str]
    primary_location_id: f.Number
    province: f.Text[str]
    province_code: f.Text[str]
    requires_extra_payments_agreement: f.Boolean
    setup_required: f.Boolean
    shop_owner: f.Text[str]
    source: f.Text[str]
    tax_shipping: f.Boolean
    taxes_included: f.Boolean
    timezone: f.Text[str]
    transactional_sms_disabled: f.Boolean
    updated_at: f.Text[str]
    weight_unit: f.Text[str]
    zip: f.Text[str]

class ShopDetailFields(WebhookDetailFields):
    payload: ShopFields

class SubscriptionBillingCycleFields(f.Object):
    billing_attempt_expected_date: f.Text[str]
    contract_edit: f.Text[str]
    cycle_end_at: f.Text[str]
    cycle_index: f.Number
    cycle_start_at: f.Text[str]
    edited: f.Boolean
    skipped: f.Boolean
    subscription_contract_id: f.Number

class SubscriptionBillingCycleDetailFields(WebhookDetailFields):
    payload: SubscriptionBillingCycleFields

class SubscriptionContractFields(f.Object):
    admin_graphql_api_customer_id: f.Text[str]
    admin_graphql_api_id: f.Text[str]
    admin_graphql_api_origin_order_id: f.Text[str]
    billing_policy: BillingPolicyFields
    currency_code: f.Text[str]
    customer_id: f.Number
    delivery_policy: DeliveryPolicyFields
    id: f.Number
    origin_order_id: f.Number
    revision_id: f.Text[str]
    status: f.Text[str]

class SubscriptionContractDetailFields(WebhookDetailFields):
    payload: SubscriptionContractFields

class TenderTransactionFields(f.Object):
    amount: f.Text[str]
    currency: f.Text[str]
    id: f.Number
    order_id: f.Number
    payment_details: TenderPaymentDetailsFields
    payment_method: f.Text[str]
    processed_at: f.Text[str]
    remote_reference: f.Text[str]
    test: f.Boolean
    user_id: f.Number

class TenderTransactionDetailFields(WebhookDetailFields):
    payload: TenderTransactionFields

class TenderPaymentDetailsFields(f.Object):
    credit_card_company: f.Text[str]
    credit_card_number: f.Text[str]
    something: f.Text[str]

class ThemeFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    created_at: f.Text[str]
    id: f.Number
    name: f.Text[str]
    previewable: f.Boolean
    processing: f.Boolean
    role: f.Text[str]
    theme_store_id: f.Number
    updated_at: f.Text[str]

class ThemeDetailFields(WebhookDetailFields):
    payload: ThemeFields

class TransactionFields(f.Object):
    admin_graphql_api_id: f.Text[str]
    amount: f.Text[str]
    amount_rounding: f.Text[str]
    authorization: f.Text[str]
    created_at: f.Text[str]
    currency: f.Text[str]
    device_id: f.Anything
    error_code: f.Text[str]
    gateway: f.Text[str]
    id: f.Number
    kind: f.Text[Literal[
        "authorization",
        "capture",
        "refund",
        "sale",
        "void",
    ]]
    location_id: f.Number
    manual_payment_gateway: f.Boolean
    message: f.Text[str]
    order_id: f.Number
    parent_id: f.Number
    payment_details: PaymentDetailsFields
    payment_id: f.Text[str]
    processed_at: f.Text[str]
    receipt: f.Map[f.Anything]
    source_name: f.Text[str]
    status: f.Text[Literal[
        "error",
        "failure",
        "pending",
        "success",
    ]]
    test: f.Boolean
    total_unsettled_set: MoneySetFields
    user_id: f.Number
    payments_refund_attributes: PaymentsRefundAttributesFields

class TransactionDetailFields(WebhookDetailFields):
    payload: TransactionFields

class PaymentDetailsFields(f.Object):
    avs_result_code: f.Text[str]
    buyer_action_info: f.Anything
    credit_card_bin: f.Text[str]
    credit_card_company: f.Text[str]
    credit_card_expiration_month: f.Number
    credit_card_expiration_year: f.Number
    credit_card_name: f.Text[str]
    credit_card_number: f.Text[str]
    credit_card_wallet: f.Text[str]
    cvv_result_code: f.Text[str]
    payment_method_name: f.Text[str]

class PaymentsRefundAttributesFields(f.Object):
    acquirer_reference_number: f.Text[str]
    status: f.Text[str]

class WebhookDetailFields(f.Object):
    metadata: WebhookMetadataFields
    payload: f.Anything

class WebhookMetadataFields(f.Object):
    Content_Type: f.Text[str]
    X_Shopify_Topic: f.Text[Literal[
        "app/scopes_update",
        "app/uninstalled",
        "app_purchases_one_time/update",
        "app_subscriptions/approaching_capped_amount",
        "app_subscriptions/update",
        "audit_events/admin_api_activity",
        "bulk_operations/finish",
        "carts/create",
        "carts/update",
        "channels/delete",
        "checkouts/create",
        "checkouts/delete",
        "checkouts/update",
        "collection_listings/add",
        "collection_listings/remove",
        "collection_listings/update",
        "collection_publications/create",
        "collection_publications/delete",
        "collection_publications/update",
        "collections/create",
        "collections/delete",
        "collections/update",
        "companies/create",
        "companies/delete",
        "companies/update",
        "company_contact_roles/assign",
        "company_contact_roles/revoke",
        "company_contacts/create",
        "company_contacts/delete",
        "company_contacts/update",
        "company_locations/create",
        "company_locations/delete",
        "company_locations/update",
        "customer.joined_segment",
        "customer.left_segment",
        "customer.tags_added",
        "customer.tags_removed",
        "customer_account_settings/update",
        "customer_groups/create",
        "customer_groups/delete",
        "customer_groups/update",
        "customer_payment_methods/create",
        "customer_payment_methods/revoke",
        "customer_payment_methods/update",
        "customers/create",
        "customers/data_request",
        "customers/delete",
        "customers/disable",
        "customers/enable",
        "customers/merge",
        "customers/purchasing_summary",
        "customers/redact",
        "customers/update",
        "customers_email_marketing_consent/update",
        "customers_marketing_consent/update",
        "customers_whats_app_marketing_consent/update",
        "delivery_promise_settings/update",
        "discounts/create",
        "discounts/delete",
        "discounts/redeemcode_added",
        "discounts/redeemcode_removed",
        "discounts/update",
        "disputes/create",
        "disputes/update",
        "domains/create",
        "domains/destroy",
        "domains/update",
        "draft_orders/create",
        "draft_orders/delete",
        "draft_orders/update",
        "finance_app_staff_member/delete",
        "finance_app_staff_member/grant",
        "finance_app_staff_member/revoke",
        "finance_app_staff_member/update",
        "finance_kyc_information/update",
        "fulfillment_events/create",
        "fulfillment_events/delete",
        "fulfillment_holds/added",
        "fulfillment_holds/released",
        "fulfillment_orders/cancellation_request_accepted",
        "fulfillment_orders/cancellation_request_rejected",
        "fulfillment_orders/cancellation_request_submitted",
        "fulfillment_orders/cancelled",
        "fulfillment_orders/fulfillment_request_accepted",
        "fulfillment_orders/fulfillment_request_rejected",
        "fulfillment_orders/fulfillment_request_submitted",
        "fulfillment_orders/fulfillment_service_failed_to_complete",
        "fulfillment_orders/hold_released",
        "fulfillment_orders/line_items_prepared_for_local_delivery",
        "fulfillment_orders/line_items_prepared_for_pickup",
        "fulfillment_orders/manually_reported_progress_stopped",
        "fulfillment_orders/merged",
        "fulfillment_orders/moved",
        "fulfillment_orders/order_routing_complete",
        "fulfillment_orders/placed_on_hold",
        "fulfillment_orders/progress_reported",
        "fulfillment_orders/rescheduled",
        "fulfillment_orders/scheduled_fulfillment_order_ready",
        "fulfillment_orders/split",
        "fulfillments/create",
        "fulfillments/update",
        "inventory_items/create",
        "inventory_items/delete",
        "inventory_items/update",
        "inventory_levels/connect",
        "inventory_levels/disconnect",
        "inventory_levels/update",
        "inventory_shipments/add_items",
        "inventory_shipments/create",
        "inventory_shipments/delete",
        "inventory_shipments/mark_in_transit",
        "inventory_shipments/receive_items",
        "inventory_shipments/remove_items",
        "inventory_shipments/update_item_quantities",
        "inventory_shipments/update_tracking",
        "inventory_transfers/add_items",
        "inventory_transfers/cancel",
        "inventory_transfers/complete",
        "inventory_transfers/ready_to_ship",
        "inventory_transfers/remove_items",
        "inventory_transfers/update_item_quantities",
        "inventory_transfers/updated",
        "locales/create",
        "locales/destroy",
        "locales/update",
        "locations/activate",
        "locations/create",
        "locations/deactivate",
        "locations/delete",
        "locations/update",
        "markets/create",
        "markets/delete",
        "markets/update",
        "markets_backup_region/update",
        "metafield_definitions/create",
        "metafield_definitions/delete",
        "metafield_definitions/update",
        "metaobjects/create",
        "metaobjects/delete",
        "metaobjects/update",
        "order_transactions/create",
        "orders/cancelled",
        "orders/create",
        "orders/delete",
        "orders/edited",
        "orders/fulfilled",
        "orders/link_requested",
        "orders/paid",
        "orders/partially_fulfilled",
        "orders/risk_assessment_changed",
        "orders/shopify_protect_eligibility_changed",
        "orders/updated",
        "payment_schedules/due",
        "payment_terms/create",
        "payment_terms/delete",
        "payment_terms/update",
        "product_feeds/create",
        "product_feeds/full_sync",
        "product_feeds/full_sync_finish",
        "product_feeds/incremental_sync",
        "product_feeds/update",
        "product_listings/add",
        "product_listings/remove",
        "product_listings/update",
        "product_publications/create",
        "product_publications/delete",
        "product_publications/update",
        "products/create",
        "products/delete",
        "products/update",
        "profiles/create",
        "profiles/delete",
        "profiles/update",
        "refunds/create",
        "returns/approve",
        "returns/cancel",
        "returns/close",
        "returns/decline",
        "returns/process",
        "returns/reopen",
        "returns/request",
        "returns/update",
        "reverse_deliveries/attach_deliverable",
        "reverse_fulfillment_orders/dispose",
        "scheduled_product_listings/add",
        "scheduled_product_listings/remove",
        "scheduled_product_listings/update",
        "segments/create",
        "segments/delete",
        "segments/update",
        "selling_plan_groups/create",
        "selling_plan_groups/delete",
        "selling_plan_groups/update",
        "shipping_addresses/create",
        "shipping_addresses/update",
        "shop/redact",
        "shop/update",
        "subscription_billing_attempts/challenged",
        "subscription_billing_attempts/failure",
        "subscription_billing_attempts/success",
        "subscription_billing_cycle_edits/create",
        "subscription_billing_cycle_edits/delete",
        "subscription_billing_cycle_edits/update",
        "subscription_billing_cycles/skip",
        "subscription_billing_cycles/unskip",
        "subscription_contracts/activate",
        "subscription_contracts/cancel",
        "subscription_contracts/create",
        "subscription_contracts/expire",
        "subscription_contracts/fail",
        "subscription_contracts/pause",
        "subscription_contracts/update",
        "tax_services/create",
        "tax_services/update",
        "tender_transactions/create",
        "themes/create",
        "themes/delete",
        "themes/publish",
        "themes/update",
        "variants/in_stock",
        "variants/out_of_stock",
    ]]
    X_Shopify_Shop_Domain: f.Text[str]
    X_Shopify_Hmac_SHA256: f.Text[str]
    X_Shopify_Webhook_Id: f.Text[str]
    X_Shopify_Event_Id: f.Text[str]
    X_Shopify_API_Version: f.Text[str]
    X_Shopify_Triggered_At: f.Text[str]
    X_Shopify_Name: f.Text[str]
    X_Shopify_Test: f.Text[str]
    X_Shopify_Order_Id: f.Text[str]
    X_Shopify_Product_Id: f.Text[str]
    X_Shopify_Customer_Id: f.Text[str]

