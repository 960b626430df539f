# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BalanceTransaction, IssuingCard, IssuingTransaction


class IssuingAuthorizationAmountDetails(Model):
    __event_always__ = "atm_fee cashback_amount"

    atm_fee: int | None = None
    cashback_amount: int | None = None


class IssuingAuthorizationFleetCardholderPromptData(Model):
    __event_always__ = "alphanumeric_id driver_id odometer unspecified_id user_id vehicle_number"

    alphanumeric_id: str | None = None
    driver_id: str | None = None
    odometer: int | None = None
    unspecified_id: str | None = None
    user_id: str | None = None
    vehicle_number: str | None = None


class IssuingAuthorizationFleetReportedBreakdownFuel(Model):
    __event_always__ = "gross_amount_decimal"

    gross_amount_decimal: str | None = None


class IssuingAuthorizationFleetReportedBreakdownNonFuel(Model):
    __event_always__ = "gross_amount_decimal"

    gross_amount_decimal: str | None = None


class IssuingAuthorizationFleetReportedBreakdownTax(Model):
    __event_always__ = "local_amount_decimal national_amount_decimal"

    local_amount_decimal: str | None = None
    national_amount_decimal: str | None = None


class IssuingAuthorizationFleetReportedBreakdown(Model):
    __event_always__ = "fuel non_fuel tax"

    fuel: IssuingAuthorizationFleetReportedBreakdownFuel | None = None
    non_fuel: IssuingAuthorizationFleetReportedBreakdownNonFuel | None = None
    tax: IssuingAuthorizationFleetReportedBreakdownTax | None = None


class IssuingAuthorizationFleet(Model):
    __event_always__ = "cardholder_prompt_data purchase_type reported_breakdown service_type"

    cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptData | None = None
    purchase_type: str | None = None
    reported_breakdown: IssuingAuthorizationFleetReportedBreakdown | None = None
    service_type: str | None = None


class IssuingAuthorizationFraudChallenge(Model):
    __event_always__ = "undeliverable_reason"

    channel: str
    status: str
    undeliverable_reason: str | None = None


class IssuingAuthorizationFuel(Model):
    __event_always__ = "industry_product_code quantity_decimal type unit unit_cost_decimal"

    industry_product_code: str | None = None
    quantity_decimal: str | None = None
    type: str | None = None
    unit: str | None = None
    unit_cost_decimal: str | None = None


class IssuingAuthorizationMerchantData(Model):
    __event_always__ = "city country name postal_code state tax_id terminal_id url"

    category: str
    category_code: str
    city: str | None = None
    country: str | None = None
    name: str | None = None
    network_id: str
    postal_code: str | None = None
    state: str | None = None
    tax_id: str | None = None
    terminal_id: str | None = None
    url: str | None = None


class IssuingAuthorizationNetworkData(Model):
    __event_always__ = "acquiring_institution_id system_trace_audit_number transaction_id"

    acquiring_institution_id: str | None = None
    system_trace_audit_number: str | None = None
    transaction_id: str | None = None


class IssuingAuthorizationPendingRequestAmountDetails(Model):
    __event_always__ = "atm_fee cashback_amount"

    atm_fee: int | None = None
    cashback_amount: int | None = None


class IssuingAuthorizationPendingRequest(Model):
    __event_always__ = "amount_details network_risk_score"

    amount: int
    amount_details: IssuingAuthorizationPendingRequestAmountDetails | None = None
    currency: str
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None = None


class IssuingAuthorizationRequestHistoryAmountDetails(Model):
    __event_always__ = "atm_fee cashback_amount"

    atm_fee: int | None = None
    cashback_amount: int | None = None


class IssuingAuthorizationRequestHistory(Model):
    __event_always__ = "amount_details authorization_code network_risk_score reason_message requested_at"

    amount: int
    amount_details: IssuingAuthorizationRequestHistoryAmountDetails | None = None
    approved: bool
    authorization_code: str | None = None
    created: int
    currency: str
    merchant_amount: int
    merchant_currency: str
    network_risk_score: int | None = None
    reason: str
    reason_message: str | None = None
    requested_at: int | None = None


class IssuingAuthorizationTreasury(Model):
    __event_always__ = "transaction"

    received_credits: list[str]
    received_debits: list[str]
    transaction: str | None = None


class IssuingAuthorizationVerificationDataAuthenticationExemption(Model):
    claimed_by: str
    type: str


class IssuingAuthorizationVerificationDataThreeDSecure(Model):
    result: str


class IssuingAuthorizationVerificationData(Model):
    __event_always__ = "authentication_exemption postal_code three_d_secure"

    address_line1_check: str
    address_postal_code_check: str
    authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemption | None = None
    cvc_check: str
    expiry_check: str
    postal_code: str | None = None
    three_d_secure: IssuingAuthorizationVerificationDataThreeDSecure | None = None


class IssuingAuthorization(Model):
    """https://docs.stripe.com/api/issuing/authorizations/object"""

    __event_always__ = (
        "amount_details card_presence cardholder fleet fuel network_data pending_request "
        "verified_by_fraud_challenge wallet"
    )

    amount: int
    amount_details: IssuingAuthorizationAmountDetails | None = None
    approved: bool
    authorization_method: str
    balance_transactions: list[BalanceTransaction]
    card: IssuingCard
    card_presence: str | None = None
    cardholder: str | None = None
    created: int
    currency: str
    fleet: IssuingAuthorizationFleet | None = None
    fraud_challenges: list[IssuingAuthorizationFraudChallenge] | None = None
    fuel: IssuingAuthorizationFuel | None = None
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingAuthorizationMerchantData
    metadata: dict[str, str]
    network_data: IssuingAuthorizationNetworkData | None = None
    object: str
    pending_request: IssuingAuthorizationPendingRequest | None = None
    request_history: list[IssuingAuthorizationRequestHistory]
    status: str
    token: str | None = None
    transactions: list[IssuingTransaction]
    treasury: IssuingAuthorizationTreasury | None = None
    verification_data: IssuingAuthorizationVerificationData
    verified_by_fraud_challenge: bool | None = None
    wallet: str | None = None


HISTORY = "_history_issuing_authorization"
BESIDE = (
    "IssuingAuthorization IssuingAuthorizationRequestHistory "
    "IssuingAuthorizationVerificationData"
)
