# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_invoice.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    Address,
    InvoiceLineItemList,
    InvoicePaymentSettingsPaymentMethodOptions,
    PaymentIntent,
    PaymentMethod,
    SetupIntent,
    TaxRate,
)


class InvoiceAutomaticTaxLiability(Model):
    account: str | None = None
    type: str


class InvoiceAutomaticTax(Model):
    __event_always__ = "disabled_reason liability provider status"

    disabled_reason: str | None = None
    enabled: bool
    liability: InvoiceAutomaticTaxLiability | None = None
    provider: str | None = None
    status: str | None = None


class InvoiceConfirmationSecret(Model):
    client_secret: str
    type: str


class InvoiceCustomField(Model):
    name: str
    value: str


class InvoiceCustomerShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class InvoiceCustomerTaxId(Model):
    __event_always__ = "value"

    type: str
    value: str | None = None


class InvoiceFromInvoice(Model):
    action: str
    invoice: str


class InvoiceIssuer(Model):
    account: str | None = None
    type: str


class InvoiceLastFinalizationError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: str | None = None
    decline_code: str | None = None
    doc_url: str | None = None
    message: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    param: str | None = None
    payment_intent: PaymentIntent | None = None
    payment_method: PaymentMethod | None = None
    payment_method_type: str | None = None
    request_log_url: str | None = None
    setup_intent: SetupIntent | None = None
    source: AccountOrBankAccountOrCardOrSource | None = None
    type: str


class InvoiceParentQuoteDetails(Model):
    quote: str


class InvoiceParentSubscriptionDetails(Model):
    __event_always__ = "metadata"

    metadata: dict[str, str] | None = None
    subscription: str
    subscription_proration_date: int | None = None


class InvoiceParent(Model):
    __event_always__ = "quote_details subscription_details"

    quote_details: InvoiceParentQuoteDetails | None = None
    subscription_details: InvoiceParentSubscriptionDetails | None = None
    type: str


class InvoicePaymentSettings(Model):
    __event_always__ = "default_mandate payment_method_options payment_method_types"

    default_mandate: str | None = None
    payment_method_options: InvoicePaymentSettingsPaymentMethodOptions | None = None
    payment_method_types: list[str] | None = None


class InvoiceRenderingPdf(Model):
    __event_always__ = "page_size"

    page_size: str | None = None


class InvoiceRendering(Model):
    __event_always__ = "amount_tax_display pdf template template_version"

    amount_tax_display: str | None = None
    pdf: InvoiceRenderingPdf | None = None
    template: str | None = None
    template_version: int | None = None


class InvoiceShippingCostTax(Model):
    __event_always__ = "taxability_reason taxable_amount"

    amount: int
    rate: TaxRate
    taxability_reason: str | None = None
    taxable_amount: int | None = None


class InvoiceShippingCost(Model):
    __event_always__ = "shipping_rate"

    amount_subtotal: int
    amount_tax: int
    amount_total: int
    shipping_rate: str | None = None
    taxes: list[InvoiceShippingCostTax] | None = None


class InvoiceShippingDetails(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class InvoiceStatusDetailsUncollectible(Model):
    __event_always__ = "reason"

    reason: str | None = None


class InvoiceStatusDetails(Model):
    uncollectible: InvoiceStatusDetailsUncollectible | None = None


class InvoiceStatusTransitions(Model):
    __event_always__ = "finalized_at marked_uncollectible_at paid_at voided_at"

    finalized_at: int | None = None
    marked_uncollectible_at: int | None = None
    paid_at: int | None = None
    voided_at: int | None = None


class InvoiceThresholdReasonItemReason(Model):
    line_item_ids: list[str]
    usage_gte: int


class InvoiceThresholdReason(Model):
    __event_always__ = "amount_gte"

    amount_gte: int | None = None
    item_reasons: list[InvoiceThresholdReasonItemReason]


class InvoiceTotalDiscountAmount(Model):
    amount: int
    discount: str


class InvoiceTotalPretaxCreditAmount(Model):
    amount: int
    credit_balance_transaction: str | None = None
    discount: str | None = None
    type: str


class InvoiceTotalTaxTaxRateDetails(Model):
    tax_rate: str


class InvoiceTotalTax(Model):
    __event_always__ = "tax_rate_details taxable_amount"

    amount: int
    tax_behavior: str
    tax_rate_details: InvoiceTotalTaxTaxRateDetails | None = None
    taxability_reason: str
    taxable_amount: int | None = None
    type: str


class Invoice(Model):
    """https://docs.stripe.com/api/invoices/object"""

    __event_always__ = (
        "account_country account_name account_tax_ids application "
        "automatically_finalizes_at billing_reason custom_fields customer "
        "customer_account customer_address customer_email customer_name customer_phone "
        "customer_shipping customer_tax_exempt default_payment_method default_source "
        "description due_date effective_at ending_balance footer from_invoice "
        "last_finalization_error latest_revision metadata next_payment_attempt number "
        "on_behalf_of parent receipt_number rendering shipping_cost shipping_details "
        "statement_descriptor status subtotal_excluding_tax test_clock "
        "total_discount_amounts total_excluding_tax total_pretax_credit_amounts "
        "total_taxes webhooks_delivered_at"
    )

    account_country: str | None = None
    account_name: str | None = None
    account_tax_ids: list[str] | None = None
    amount_due: int
    amount_overpaid: int
    amount_paid: int
    amount_remaining: int
    amount_shipping: int
    application: str | None = None
    attempt_count: int
    attempted: bool
    auto_advance: bool | None = None
    automatic_tax: InvoiceAutomaticTax
    automatically_finalizes_at: int | None = None
    billing_reason: str | None = None
    collection_method: str
    confirmation_secret: InvoiceConfirmationSecret | None = None
    created: int
    currency: str
    custom_fields: list[InvoiceCustomField] | None = None
    customer: str | None = None
    customer_account: str | None = None
    customer_address: Address | None = None
    customer_email: str | None = None
    customer_name: str | None = None
    customer_phone: str | None = None
    customer_shipping: InvoiceCustomerShipping | None = None
    customer_tax_exempt: str | None = None
    customer_tax_ids: list[InvoiceCustomerTaxId] | None = None
    default_payment_method: str | None = None
    default_source: str | None = None
    default_tax_rates: list[TaxRate]
    deleted: bool | None = None
    description: str | None = None
    discounts: list[str]
    due_date: int | None = None
    effective_at: int | None = None
    ending_balance: int | None = None
    footer: str | None = None
    from_invoice: InvoiceFromInvoice | None = None
    hosted_invoice_url: str | None = None
    id: str
    invoice_pdf: str | None = None
    issuer: InvoiceIssuer
    last_finalization_error: InvoiceLastFinalizationError | None = None
    latest_revision: str | None = None
    lines: InvoiceLineItemList
    livemode: bool
    metadata: dict[str, str] | None = None
    next_payment_attempt: int | None = None
    number: str | None = None
    object: str
    on_behalf_of: str | None = None
    parent: InvoiceParent | None = None
    payment_settings: InvoicePaymentSettings
    period_end: int
    period_start: int
    post_payment_credit_notes_amount: int
    pre_payment_credit_notes_amount: int
    receipt_number: str | None = None
    rendering: InvoiceRendering | None = None
    shipping_cost: InvoiceShippingCost | None = None
    shipping_details: InvoiceShippingDetails | None = None
    starting_balance: int
    statement_descriptor: str | None = None
    status: str | None = None
    status_details: InvoiceStatusDetails | None = None
    status_transitions: InvoiceStatusTransitions
    subtotal: int
    subtotal_excluding_tax: int | None = None
    test_clock: str | None = None
    threshold_reason: InvoiceThresholdReason | None = None
    total: int
    total_discount_amounts: list[InvoiceTotalDiscountAmount] | None = None
    total_excluding_tax: int | None = None
    total_pretax_credit_amounts: list[InvoiceTotalPretaxCreditAmount] | None = None
    total_taxes: list[InvoiceTotalTax] | None = None
    webhooks_delivered_at: int | None = None


HISTORY = "_history_invoice"
BESIDE = "Invoice InvoiceTotalPretaxCreditAmount"
