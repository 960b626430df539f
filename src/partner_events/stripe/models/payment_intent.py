# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.
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
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    from_postal_code: str | None = None
    to_postal_code: str | None = None


class PaymentIntentAmountDetailsTax(Model):
    __event_always__ = "total_tax_amount"

    total_tax_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PaymentIntentAmountDetailsTip(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PaymentIntentAmountDetails(Model):
    discount_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

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
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    presentment_currency: str


class PaymentIntentProcessingCardCustomerNotification(Model):
    __event_always__ = "approval_requested completes_at"

    approval_requested: bool | None = None
    completes_at: int | None = None
    """Seconds since the Unix epoch."""


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
    """What you attached to the object; every value is text."""


class PaymentIntentTransferData(Model):
    amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    description: str | None = None
    destination: str
    """The id of the Account; deliveries do not carry the object itself."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

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
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_capturable: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: PaymentIntentAmountDetails | None = None
    amount_received: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    application: str | None = None
    """The id of the Application; deliveries do not carry the object itself."""

    application_fee_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    automatic_payment_methods: PaymentIntentAutomaticPaymentMethods | None = None
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    cancellation_reason: str | None = None
    capture_method: str
    client_secret: str | None = None
    """A secret: never log it."""

    confirmation_method: str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    description: str | None = None
    excluded_payment_method_types: list[str] | None = None
    hooks: PaymentIntentHooks | None = None
    id: str
    last_payment_error: PaymentIntentLastPaymentError | None = None
    latest_charge: str | None = None
    """The id of the Charge; deliveries do not carry the object itself."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    managed_payments: PaymentIntentManagedPayments | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    next_action: PaymentIntentNextAction | None = None
    object: str
    on_behalf_of: str | None = None
    """The id of the Account; deliveries do not carry the object itself."""

    payment_details: PaymentIntentPaymentDetails | None = None
    payment_method: str | None = None
    """The id of the PaymentMethod; deliveries do not carry the object itself."""

    payment_method_configuration_details: PaymentIntentPaymentMethodConfigurationDetails | None = None
    payment_method_options: PaymentIntentPaymentMethodOptions | None = None
    payment_method_types: list[str]
    payment_record: str | None = None
    """The id of the PaymentRecord; deliveries do not carry the object itself."""

    presentment_details: PaymentIntentPresentmentDetails | None = None
    processing: PaymentIntentProcessing | None = None
    receipt_email: str | None = None
    review: str | None = None
    """The id of the Review; deliveries do not carry the object itself."""

    setup_future_usage: str | None = None
    shipping: PaymentIntentShipping | None = None
    source: str | None = None
    """The id of the Account or BankAccount or Card or Source; deliveries do not carry the object itself."""

    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    status: str
    transfer_data: PaymentIntentTransferData | None = None
    transfer_group: str | None = None


HISTORY = "_history_payment_intent"
