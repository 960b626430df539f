# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class IssuingCardholderBilling(Model):
    address: Address


class IssuingCardholderCompany(Model):
    tax_id_provided: bool


class IssuingCardholderIndividualCardIssuingUserTermsAcceptance(Model):
    __event_always__ = "date ip user_agent"

    date: int | None = None
    ip: str | None = None
    user_agent: str | None = None


class IssuingCardholderIndividualCardIssuing(Model):
    __event_always__ = "user_terms_acceptance"

    user_terms_acceptance: IssuingCardholderIndividualCardIssuingUserTermsAcceptance | None = None


class IssuingCardholderIndividualDob(Model):
    __event_always__ = "day month year"

    day: int | None = None
    month: int | None = None
    year: int | None = None


class IssuingCardholderIndividualVerificationDocument(Model):
    __event_always__ = "back front"

    back: str | None = None
    front: str | None = None


class IssuingCardholderIndividualVerification(Model):
    __event_always__ = "document"

    document: IssuingCardholderIndividualVerificationDocument | None = None


class IssuingCardholderIndividual(Model):
    __event_always__ = "dob first_name last_name verification"

    card_issuing: IssuingCardholderIndividualCardIssuing | None = None
    dob: IssuingCardholderIndividualDob | None = None
    first_name: str | None = None
    last_name: str | None = None
    verification: IssuingCardholderIndividualVerification | None = None


class IssuingCardholderRequirements(Model):
    __event_always__ = "disabled_reason past_due"

    disabled_reason: str | None = None
    past_due: list[str] | None = None


class IssuingCardholderSpendingControlsSpendingLimit(Model):
    __event_always__ = "categories"

    amount: int
    categories: list[str] | None = None
    interval: str


class IssuingCardholderSpendingControls(Model):
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
    spending_limits: list[IssuingCardholderSpendingControlsSpendingLimit] | None = None
    spending_limits_currency: str | None = None


class IssuingCardholder(Model):
    """https://docs.stripe.com/api/issuing/cardholders/object"""

    __event_always__ = "company email individual phone_number preferred_locales spending_controls"

    billing: IssuingCardholderBilling
    company: IssuingCardholderCompany | None = None
    created: int
    email: str | None = None
    id: str
    individual: IssuingCardholderIndividual | None = None
    livemode: bool
    metadata: dict[str, str]
    name: str
    object: str
    phone_number: str | None = None
    preferred_locales: list[str] | None = None
    requirements: IssuingCardholderRequirements
    spending_controls: IssuingCardholderSpendingControls | None = None
    status: str
    type: str


HISTORY = "_history_issuing_cardholder"
BESIDE = "IssuingCardholder IssuingCardholderBilling"
