# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountFutureRequirementsDisabledReason,
    AccountFutureRequirementsErrorCode,
)


class AccountFutureRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountFutureRequirementsError(Model):
    code: AccountFutureRequirementsErrorCode
    reason: str
    requirement: str


class AccountFutureRequirements(Model):
    alternatives: list[AccountFutureRequirementsAlternative] | None = None
    current_deadline: int | None = None
    """Seconds since the Unix epoch."""

    currently_due: list[str] | None = None
    disabled_reason: AccountFutureRequirementsDisabledReason | None = None
    errors: list[AccountFutureRequirementsError] | None = None
    eventually_due: list[str] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None
