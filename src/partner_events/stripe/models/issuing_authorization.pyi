# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.balance_transaction import BalanceTransaction
from partner_events.stripe.models.issuing_card import IssuingCard
from partner_events.stripe.models.issuing_transaction import IssuingTransaction
from typing_extensions import deprecated


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
    purchase_type: Literal[
        "fuel_and_non_fuel_purchase",
        "fuel_purchase",
        "non_fuel_purchase",
    ] | str | None = None
    reported_breakdown: IssuingAuthorizationFleetReportedBreakdown | None = None
    service_type: Literal[
        "full_service",
        "non_fuel_transaction",
        "self_service",
    ] | str | None = None


class IssuingAuthorizationFraudChallenge(Model):
    channel: Literal["sms"] | str
    status: Literal[
        "expired",
        "pending",
        "rejected",
        "undeliverable",
        "verified",
    ] | str
    undeliverable_reason: Literal[
        "no_phone_number",
        "unsupported_phone_number",
    ] | str | None = None


class IssuingAuthorizationFuel(Model):
    industry_product_code: str | None = None
    quantity_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    type: Literal[
        "diesel",
        "other",
        "unleaded_plus",
        "unleaded_regular",
        "unleaded_super",
    ] | str | None = None
    unit: Literal[
        "charging_minute",
        "imperial_gallon",
        "kilogram",
        "kilowatt_hour",
        "liter",
        "other",
        "pound",
        "us_gallon",
    ] | str | None = None
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


class IssuingAuthorizationRequestHistoryViolatedAuthorizationControl(Model):
    entity: Literal[
        "account",
        "card",
        "cardholder",
    ] | str
    name: Literal[
        "allowed_categories",
        "blocked_categories",
        "max_amount",
        "max_approvals",
        "spending_limits",
    ] | str


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
    reason: Literal[
        "account_disabled",
        "card_active",
        "card_canceled",
        "card_expired",
        "card_inactive",
        "cardholder_blocked",
        "cardholder_inactive",
        "cardholder_verification_required",
        "insecure_authorization_method",
        "insufficient_funds",
        "network_fallback",
        "not_allowed",
        "pin_blocked",
        "spending_controls",
        "stripe_internal_error",
        "suspected_fraud",
        "verification_failed",
        "webhook_approved",
        "webhook_declined",
        "webhook_error",
        "webhook_timeout",
        "account_compliance_disabled",
        "account_inactive",
        "authentication_failed",
        "authorization_controls",
    ] | str
    reason_message: str | None = None
    requested_at: int | None = None
    """Seconds since the Unix epoch."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.authorized_amount: until 2020-03-02; then "
            "`request_history[].amount`."
        )
        def authorized_amount(self) -> int:
            """Until 2020-03-02; then `request_history[].amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.authorized_currency: until 2020-03-02; then "
            "`request_history[].currency`."
        )
        def authorized_currency(self) -> str:
            """Until 2020-03-02; then `request_history[].currency`."""

        @property
        @deprecated("IssuingAuthorizationRequestHistory.held_amount: until 2020-03-02.")
        def held_amount(self) -> int:
            """Until 2020-03-02. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        @deprecated("IssuingAuthorizationRequestHistory.held_currency: until 2020-03-02.")
        def held_currency(self) -> str:
            """Until 2020-03-02."""

        @property
        @deprecated(
            "IssuingAuthorizationRequestHistory.violated_authorization_controls: until "
            "2020-03-02."
        )
        def violated_authorization_controls(self) -> list[
            IssuingAuthorizationRequestHistoryViolatedAuthorizationControl
        ]:
            """Until 2020-03-02."""

    else:

        @property
        def authorized_amount(self) -> int:
            """Until 2020-03-02; then `request_history[].amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        def authorized_currency(self) -> str:
            """Until 2020-03-02; then `request_history[].currency`."""

        @property
        def held_amount(self) -> int:
            """Until 2020-03-02. In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

        @property
        def held_currency(self) -> str:
            """Until 2020-03-02."""

        @property
        def violated_authorization_controls(self) -> list[
            IssuingAuthorizationRequestHistoryViolatedAuthorizationControl
        ]:
            """Until 2020-03-02."""


class IssuingAuthorizationTreasury(Model):
    received_credits: list[str]
    received_debits: list[str]
    transaction: str | None = None


class IssuingAuthorizationVerificationDataAuthenticationExemption(Model):
    claimed_by: Literal[
        "acquirer",
        "issuer",
    ] | str
    type: Literal[
        "low_value_transaction",
        "transaction_risk_analysis",
        "unknown",
    ] | str


class IssuingAuthorizationVerificationDataThreeDSecure(Model):
    result: Literal[
        "attempt_acknowledged",
        "authenticated",
        "failed",
        "required",
    ] | str


class IssuingAuthorizationVerificationData(Model):
    address_line1_check: Literal[
        "match",
        "mismatch",
        "not_provided",
    ] | str
    address_postal_code_check: Literal[
        "match",
        "mismatch",
        "not_provided",
    ] | str
    authentication_exemption: IssuingAuthorizationVerificationDataAuthenticationExemption | None = None
    cvc_check: Literal[
        "match",
        "mismatch",
        "not_provided",
    ] | str
    expiry_check: Literal[
        "match",
        "mismatch",
        "not_provided",
    ] | str
    postal_code: str | None = None
    three_d_secure: IssuingAuthorizationVerificationDataThreeDSecure | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "IssuingAuthorizationVerificationData.address_zip_check: until 2020-03-02; then "
            "`verification_data.address_postal_code_check`."
        )
        def address_zip_check(self) -> Literal[
            "match",
            "mismatch",
            "not_provided",
        ] | str:
            """Until 2020-03-02; then `verification_data.address_postal_code_check`."""

        @property
        @deprecated("IssuingAuthorizationVerificationData.authentication: until 2020-03-02.")
        def authentication(self) -> Literal[
            "failure",
            "none",
            "success",
        ] | str:
            """Until 2020-03-02."""

    else:

        @property
        def address_zip_check(self) -> Literal[
            "match",
            "mismatch",
            "not_provided",
        ] | str:
            """Until 2020-03-02; then `verification_data.address_postal_code_check`."""

        @property
        def authentication(self) -> Literal[
            "failure",
            "none",
            "success",
        ] | str:
            """Until 2020-03-02."""


class IssuingAuthorization(Model):
    """An attempt to pay with a card that you issued.

    https://docs.stripe.com/api/issuing/authorizations/object
    """

    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_details: IssuingAuthorizationAmountDetails | None = None
    approved: bool
    authorization_method: Literal[
        "chip",
        "contactless",
        "keyed_in",
        "online",
        "swipe",
    ] | str
    balance_transactions: list[BalanceTransaction]
    card: IssuingCard
    card_presence: Literal[
        "not_present",
        "present",
    ] | str | None = None
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
    object: Literal["issuing.authorization"]
    pending_request: IssuingAuthorizationPendingRequest | None = None
    request_history: list[IssuingAuthorizationRequestHistory]
    status: Literal[
        "closed",
        "expired",
        "pending",
        "reversed",
    ] | str
    token: str | None = None
    """The id of the IssuingToken; deliveries do not carry the object itself."""

    transactions: list[IssuingTransaction]
    treasury: IssuingAuthorizationTreasury | None = None
    verification_data: IssuingAuthorizationVerificationData
    verified_by_fraud_challenge: bool | None = None
    wallet: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("IssuingAuthorization.authorized_amount: until 2020-03-02; then `amount`.")
        def authorized_amount(self) -> int:
            """Until 2020-03-02; then `amount`. In the minor unit of the currency: 1099 is 10.99 USD, and 1099
            JPY.
            """

        @property
        @deprecated("IssuingAuthorization.authorized_currency: until 2020-03-02; then `currency`.")
        def authorized_currency(self) -> str:
            """Until 2020-03-02; then `currency`."""

        @property
        @deprecated("IssuingAuthorization.held_amount: until 2020-03-02; then `amount`.")
        def held_amount(self) -> int:
            """Until 2020-03-02; then `amount`. In the minor unit of the currency: 1099 is 10.99 USD, and 1099
            JPY.
            """

        @property
        @deprecated("IssuingAuthorization.held_currency: until 2020-03-02; then `currency`.")
        def held_currency(self) -> str:
            """Until 2020-03-02; then `currency`."""

        @property
        @deprecated(
            "IssuingAuthorization.is_held_amount_controllable: until 2020-03-02; then "
            "`pending_request.is_amount_controllable`."
        )
        def is_held_amount_controllable(self) -> bool:
            """Until 2020-03-02; then `pending_request.is_amount_controllable`."""

        @property
        @deprecated(
            "IssuingAuthorization.pending_authorized_amount: until 2020-03-02; then "
            "`pending_request.amount`."
        )
        def pending_authorized_amount(self) -> int:
            """Until 2020-03-02; then `pending_request.amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated(
            "IssuingAuthorization.pending_held_amount: until 2020-03-02; then "
            "`pending_request.amount`."
        )
        def pending_held_amount(self) -> int:
            """Until 2020-03-02; then `pending_request.amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        @deprecated("IssuingAuthorization.wallet_provider: until 2020-03-02; then `wallet`.")
        def wallet_provider(self) -> str | None:
            """Until 2020-03-02; then `wallet`."""

    else:

        @property
        def authorized_amount(self) -> int:
            """Until 2020-03-02; then `amount`. In the minor unit of the currency: 1099 is 10.99 USD, and 1099
            JPY.
            """

        @property
        def authorized_currency(self) -> str:
            """Until 2020-03-02; then `currency`."""

        @property
        def held_amount(self) -> int:
            """Until 2020-03-02; then `amount`. In the minor unit of the currency: 1099 is 10.99 USD, and 1099
            JPY.
            """

        @property
        def held_currency(self) -> str:
            """Until 2020-03-02; then `currency`."""

        @property
        def is_held_amount_controllable(self) -> bool:
            """Until 2020-03-02; then `pending_request.is_amount_controllable`."""

        @property
        def pending_authorized_amount(self) -> int:
            """Until 2020-03-02; then `pending_request.amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        def pending_held_amount(self) -> int:
            """Until 2020-03-02; then `pending_request.amount`. In the minor unit of the currency: 1099 is
            10.99 USD, and 1099 JPY.
            """

        @property
        def wallet_provider(self) -> str | None:
            """Until 2020-03-02; then `wallet`."""
