# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import (
    AccountOrBankAccountOrCardOrSource,
    Address,
    ChargePaymentMethodDetails,
)


class ChargeBillingDetails(Model):
    __event_always__ = "address email name phone tax_id"

    address: Address | None = None
    email: str | None = None
    name: str | None = None
    phone: str | None = None
    tax_id: str | None = None


class ChargeFraudDetails(Model):
    stripe_report: str | None = None
    user_report: str | None = None


class ChargeLevel3LineItem(Model):
    __event_always__ = "discount_amount quantity tax_amount unit_cost"

    discount_amount: int | None = None
    product_code: str
    product_description: str
    quantity: int | None = None
    tax_amount: int | None = None
    unit_cost: int | None = None


class ChargeLevel3(Model):
    customer_reference: str | None = None
    line_items: list[ChargeLevel3LineItem]
    merchant_reference: str
    shipping_address_zip: str | None = None
    shipping_amount: int | None = None
    shipping_from_zip: str | None = None


class ChargeOutcome(Model):
    __event_always__ = (
        "advice_code network_advice_code network_decline_code network_status reason "
        "seller_message"
    )

    advice_code: str | None = None
    network_advice_code: str | None = None
    network_decline_code: str | None = None
    network_status: str | None = None
    reason: str | None = None
    risk_level: str | None = None
    risk_score: int | None = None
    rule: str | None = None
    seller_message: str | None = None
    type: str


class ChargeOutcomeRule(Model):
    action: str
    id: str
    predicate: str


class ChargePresentmentDetails(Model):
    presentment_amount: int
    presentment_currency: str


class ChargeRadarOptions(Model):
    session: str | None = None


class ChargeShipping(Model):
    address: Address | None = None
    carrier: str | None = None
    name: str | None = None
    phone: str | None = None
    tracking_number: str | None = None


class ChargeTransferData(Model):
    __event_always__ = "amount"

    amount: int | None = None
    destination: str


class Charge(Model):
    """https://docs.stripe.com/api/charges/object"""

    __event_always__ = (
        "application application_fee application_fee_amount balance_transaction "
        "calculated_statement_descriptor customer description failure_balance_transaction "
        "failure_code failure_message fraud_details on_behalf_of outcome payment_intent "
        "payment_method payment_method_details receipt_email receipt_number receipt_url "
        "review shipping source source_transfer statement_descriptor "
        "statement_descriptor_suffix transfer_data transfer_group"
    )

    amount: int
    amount_captured: int
    amount_refunded: int
    application: str | None = None
    application_fee: str | None = None
    application_fee_amount: int | None = None
    authorization_code: str | None = None
    balance_transaction: str | None = None
    billing_details: ChargeBillingDetails
    calculated_statement_descriptor: str | None = None
    captured: bool
    created: int
    currency: str
    customer: str | None = None
    description: str | None = None
    disputed: bool
    failure_balance_transaction: str | None = None
    failure_code: str | None = None
    failure_message: str | None = None
    fraud_details: ChargeFraudDetails | None = None
    id: str
    level3: ChargeLevel3 | None = None
    livemode: bool
    metadata: dict[str, str]
    object: str
    on_behalf_of: str | None = None
    outcome: ChargeOutcome | None = None
    paid: bool
    payment_intent: str | None = None
    payment_method: str | None = None
    payment_method_details: ChargePaymentMethodDetails | None = None
    presentment_details: ChargePresentmentDetails | None = None
    radar_options: ChargeRadarOptions | None = None
    receipt_email: str | None = None
    receipt_number: str | None = None
    receipt_url: str | None = None
    refunded: bool
    review: str | None = None
    shipping: ChargeShipping | None = None
    source: AccountOrBankAccountOrCardOrSource | None = None
    source_transfer: str | None = None
    statement_descriptor: str | None = None
    statement_descriptor_suffix: str | None = None
    status: str
    transfer: str | None = None
    transfer_data: ChargeTransferData | None = None
    transfer_group: str | None = None


HISTORY = "_history_charge"
BESIDE = "Charge"
