# Generated from schemas/stripe/objects/issuing_authorization.json by `python -m codegen`; do not edit.
# Vocabularies are in issuing_authorization.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import BalanceTransaction, IssuingCard, IssuingTransaction


class IssuingAuthorizationAmountDetails(Model):
    atm_fee: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    cashback_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class IssuingAuthorizationFleetCardholderPromptData(Model):
    alphanumeric_id: str | None = None
    driver_id: str | None = None
    odometer: int | None = None
    unspecified_id: str | None = None
    user_id: str | None = None
    vehicle_number: str | None = None


class IssuingAuthorizationFleetReportedBreakdownFuel(Model):
    gross_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingAuthorizationFleetReportedBreakdownNonFuel(Model):
    gross_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingAuthorizationFleetReportedBreakdownTax(Model):
    local_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    national_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingAuthorizationFleetReportedBreakdown(Model):
    fuel: IssuingAuthorizationFleetReportedBreakdownFuel | None = None
    non_fuel: IssuingAuthorizationFleetReportedBreakdownNonFuel | None = None
    tax: IssuingAuthorizationFleetReportedBreakdownTax | None = None


class IssuingAuthorizationFleet(Model):
    cardholder_prompt_data: IssuingAuthorizationFleetCardholderPromptData | None = None
    purchase_type: str | None = None
    reported_breakdown: IssuingAuthorizationFleetReportedBreakdown | None = None
    service_type: str | None = None


class IssuingAuthorizationFraudChallenge(Model):
    channel: str
    status: str
    undeliverable_reason: str | None = None


class IssuingAuthorizationFuel(Model):
    industry_product_code: str | None = None
    quantity_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    type: str | None = None
    unit: str | None = None
    unit_cost_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class IssuingAuthorizationMerchantData(Model):
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
    acquiring_institution_id: str | None = None
    system_trace_audit_number: str | None = None
    transaction_id: str | None = None


class IssuingAuthorizationPendingRequestAmountDetails(Model):
    atm_fee: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    cashback_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class IssuingAuthorizationPendingRequest(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: IssuingAuthorizationPendingRequestAmountDetails | None = None
    currency: str
    is_amount_controllable: bool
    merchant_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    merchant_currency: str
    network_risk_score: int | None = None


class IssuingAuthorizationRequestHistoryAmountDetails(Model):
    atm_fee: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    cashback_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class IssuingAuthorizationRequestHistory(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: IssuingAuthorizationRequestHistoryAmountDetails | None = None
    approved: bool
    authorization_code: str | None = None
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    merchant_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    merchant_currency: str
    network_risk_score: int | None = None
    reason: str
    reason_message: str | None = None
    requested_at: int | None = None
    """Seconds since the Unix epoch."""


class IssuingAuthorizationTreasury(Model):
    received_credits: list[str]
    received_debits: list[str]
    transaction: str | None = None


class IssuingAuthorizationVerificationDataAuthenticationExemption(Model):
    claimed_by: str
    type: str


class IssuingAuthorizationVerificationDataThreeDSecure(Model):
    result: str


class IssuingAuthorizationVerificationData(Model):
    address_line1_check: str
    address_postal_code_check: str
    authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemption | None = None
    cvc_check: str
    expiry_check: str
    postal_code: str | None = None
    three_d_secure: IssuingAuthorizationVerificationDataThreeDSecure | None = None


class IssuingAuthorization(Model):
    """https://docs.stripe.com/api/issuing/authorizations/object"""

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: IssuingAuthorizationAmountDetails | None = None
    approved: bool
    authorization_method: str
    balance_transactions: list[BalanceTransaction]
    card: IssuingCard
    card_presence: str | None = None
    cardholder: str | None = None
    """The id of the IssuingCardholder; deliveries do not carry the object itself."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    fleet: IssuingAuthorizationFleet | None = None
    fraud_challenges: list[IssuingAuthorizationFraudChallenge] | None = None
    fuel: IssuingAuthorizationFuel | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    merchant_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    merchant_currency: str
    merchant_data: IssuingAuthorizationMerchantData
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    network_data: IssuingAuthorizationNetworkData | None = None
    object: str
    pending_request: IssuingAuthorizationPendingRequest | None = None
    request_history: list[IssuingAuthorizationRequestHistory]
    status: str
    token: str | None = None
    """The id of the IssuingToken; deliveries do not carry the object itself."""

    transactions: list[IssuingTransaction]
    treasury: IssuingAuthorizationTreasury | None = None
    verification_data: IssuingAuthorizationVerificationData
    verified_by_fraud_challenge: bool | None = None
    wallet: str | None = None
