# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address, IssuingCardholder


class IssuingCardLatestFraudWarning(Model):
    __event_always__ = "started_at type"

    started_at: int | None = None
    type: str | None = None


class IssuingCardLifecycleControlsCancelAfter(Model):
    payment_count: int


class IssuingCardLifecycleControls(Model):
    cancel_after: IssuingCardLifecycleControlsCancelAfter


class IssuingCardShippingAddressValidation(Model):
    __event_always__ = "normalized_address result"

    mode: str
    normalized_address: Address | None = None
    result: str | None = None


class IssuingCardShippingCustoms(Model):
    __event_always__ = "eori_number"

    eori_number: str | None = None


class IssuingCardShipping(Model):
    __event_always__ = (
        "address_validation business_name carrier customs eta phone_number "
        "require_signature status tracking_number tracking_url"
    )

    address: Address
    address_validation: IssuingCardShippingAddressValidation | None = None
    business_name: str | None = None
    carrier: str | None = None
    customs: IssuingCardShippingCustoms | None = None
    delivered_at: int | None = None
    eta: int | None = None
    name: str
    phone_number: str | None = None
    require_signature: bool | None = None
    service: str
    shipped_at: int | None = None
    status: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    type: str


class IssuingCardSpendingControlsSpendingLimit(Model):
    __event_always__ = "categories"

    amount: int
    categories: list[str] | None = None
    interval: str


class IssuingCardSpendingControls(Model):
    __event_always__ = (
        "allowed_card_presences allowed_categories allowed_merchant_countries "
        "blocked_card_presences blocked_categories blocked_merchant_countries "
        "spending_limits spending_limits_currency"
    )

    allowed_card_presences: list[str] | None = None
    allowed_categories: list[str] | None = None
    allowed_merchant_countries: list[str] | None = None
    blocked_card_presences: list[str] | None = None
    blocked_categories: list[str] | None = None
    blocked_merchant_countries: list[str] | None = None
    spending_limits: list[IssuingCardSpendingControlsSpendingLimit] | None = None
    spending_limits_currency: str | None = None


class IssuingCardWalletsApplePay(Model):
    __event_always__ = "ineligible_reason"

    eligible: bool
    ineligible_reason: str | None = None


class IssuingCardWalletsGooglePay(Model):
    __event_always__ = "ineligible_reason"

    eligible: bool
    ineligible_reason: str | None = None


class IssuingCardWallets(Model):
    __event_always__ = "primary_account_identifier"

    apple_pay: IssuingCardWalletsApplePay
    google_pay: IssuingCardWalletsGooglePay
    primary_account_identifier: str | None = None


class IssuingCard(Model):
    """https://docs.stripe.com/api/issuing/cards/object"""

    __event_always__ = (
        "cancellation_reason latest_fraud_warning lifecycle_controls "
        "personalization_design replaced_by replacement_for replacement_reason "
        "second_line shipping wallets"
    )

    brand: str
    cancellation_reason: str | None = None
    cardholder: IssuingCardholder
    created: int
    currency: str
    exp_month: int
    exp_year: int
    financial_account: str | None = None
    id: str
    last4: str
    latest_fraud_warning: IssuingCardLatestFraudWarning | None = None
    lifecycle_controls: IssuingCardLifecycleControls | None = None
    livemode: bool
    metadata: dict[str, str]
    object: str
    personalization_design: str | None = None
    replaced_by: str | None = None
    replacement_for: str | None = None
    replacement_reason: str | None = None
    second_line: str | None = None
    shipping: IssuingCardShipping | None = None
    spending_controls: IssuingCardSpendingControls
    status: str
    type: str
    wallets: IssuingCardWallets | None = None


HISTORY = "_history_issuing_card"
BESIDE = "IssuingCard IssuingCardShipping"
