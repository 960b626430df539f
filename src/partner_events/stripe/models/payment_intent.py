# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    Address,
    LazyPaymentIntent,
    PaymentIntentAmountDetailsLineItemList,
    PaymentIntentNextAction,
    PaymentIntentPaymentMethodOptions,
    PaymentMethod,
    SetupIntent,
)


class PaymentIntentAmountDetailsError(Model):
    __event_always__ = "code message"

    code: str | None = None
    message: str | None = None


class PaymentIntentAmountDetailsShipping(Model):
    __event_always__ = "amount from_postal_code to_postal_code"

    amount: int | None = None
    from_postal_code: str | None = None
    to_postal_code: str | None = None


class PaymentIntentAmountDetailsTax(Model):
    __event_always__ = "total_tax_amount"

    total_tax_amount: int | None = None


class PaymentIntentAmountDetailsTip(Model):
    amount: int | None = None


class PaymentIntentAmountDetails(Model):
    discount_amount: int | None = None
    error: PaymentIntentAmountDetailsError | None = None
    line_items: PaymentIntentAmountDetailsLineItemList | None = None
    shipping: PaymentIntentAmountDetailsShipping | None = None
    tax: PaymentIntentAmountDetailsTax | None = None
    tip: PaymentIntentAmountDetailsTip | None = None


class PaymentIntentAutomaticPaymentMethods(Model):
    allow_redirects: str | None = None
    enabled: bool


class PaymentIntentHooksInputsTax(Model):
    calculation: str


class PaymentIntentHooksInputs(Model):
    tax: PaymentIntentHooksInputsTax | None = None


class PaymentIntentHooks(Model):
    inputs: PaymentIntentHooksInputs | None = None


class PaymentIntentLastPaymentError(Model):
    advice_code: str | None = None
    charge: str | None = None
    code: str | None = None
    decline_code: str | None = None
    doc_url: str | None = None
    message: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    param: str | None = None
    payment_intent: LazyPaymentIntent | None = None
    payment_method: PaymentMethod | None = None
    payment_method_type: str | None = None
    request_log_url: str | None = None
    setup_intent: SetupIntent | None = None
    source: AccountOrBankAccountOrCardOrSource | None = None
    type: str


class PaymentIntentManagedPayments(Model):
    enabled: bool


class PaymentIntentPaymentDetails(Model):
    __event_always__ = "customer_reference order_reference"

    customer_reference: str | None = None
    order_reference: str | None = None


class PaymentIntentPaymentMethodConfigurationDetails(Model):
    __event_always__ = "parent"

    id: str
    parent: str | None = None


class PaymentIntentPresentmentDetails(Model):
    presentment_amount: int
    presentment_currency: str


class PaymentIntentProcessingCardCustomerNotification(Model):
    __event_always__ = "approval_requested completes_at"

    approval_requested: bool | None = None
    completes_at: int | None = None


class PaymentIntentProcessingCard(Model):
    customer_notification: PaymentIntentProcessingCardCustomerNotification | None = None


class PaymentIntentProcessing(Model):
    card: PaymentIntentProcessingCard | None = None
    type: str


class PaymentIntentShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class PaymentIntentTransferDataPaymentData(Model):
    description: str | None = None
    metadata: dict[str, str] | None = None


class PaymentIntentTransferData(Model):
    amount: int | None = None
    description: str | None = None
    destination: str
    metadata: dict[str, str] | None = None
    payment_data: PaymentIntentTransferDataPaymentData | None = None


class PaymentIntent(Model):
    """https://docs.stripe.com/api/payment_intents/object"""

    __event_always__ = (
        "allowed_payment_method_types application application_fee_amount "
        "automatic_payment_methods canceled_at cancellation_reason client_secret customer "
        "customer_account description excluded_payment_method_types last_payment_error "
        "latest_charge managed_payments next_action on_behalf_of payment_method "
        "payment_method_configuration_details payment_method_options payment_record "
        "processing receipt_email review setup_future_usage shipping source "
        "statement_descriptor statement_descriptor_suffix transfer_group"
    )

    allowed_payment_method_types: list[str] | None = None
    amount: int
    amount_capturable: int
    amount_details: PaymentIntentAmountDetails | None = None
    amount_received: int
    application: str | None = None
    application_fee_amount: int | None = None
    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None = None
    canceled_at: int | None = None
    cancellation_reason: str | None = None
    capture_method: str
    client_secret: str | None = None
    confirmation_method: str
    created: int
    currency: str
    customer: str | None = None
    customer_account: str | None = None
    description: str | None = None
    excluded_payment_method_types: list[str] | None = None
    hooks: PaymentIntentHooks | None = None
    id: str
    last_payment_error: PaymentIntentLastPaymentError | None = None
    latest_charge: str | None = None
    livemode: bool
    managed_payments: PaymentIntentManagedPayments | None = None
    metadata: dict[str, str]
    next_action: PaymentIntentNextAction | None = None
    object: str
    on_behalf_of: str | None = None
    payment_details: PaymentIntentPaymentDetails | None = None
    payment_method: str | None = None
    payment_method_configuration_details: PaymentIntentPaymentMethodConfigurationDetails | None = None
    payment_method_options: PaymentIntentPaymentMethodOptions | None = None
    payment_method_types: list[str]
    payment_record: str | None = None
    presentment_details: PaymentIntentPresentmentDetails | None = None
    processing: PaymentIntentProcessing | None = None
    receipt_email: str | None = None
    review: str | None = None
    setup_future_usage: str | None = None
    shipping: PaymentIntentShipping | None = None
    source: str | None = None
    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    status: str
    transfer_data: PaymentIntentTransferData | None = None
    transfer_group: str | None = None


HISTORY = "_history_payment_intent"
BESIDE = "PaymentIntent"
