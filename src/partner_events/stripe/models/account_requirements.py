# Generated from schemas/stripe/objects/account.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    AccountRequirementsDisabledReason,
    AccountRequirementsErrorCode,
)


class AccountRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class AccountRequirementsError(Model):
    code: AccountRequirementsErrorCode
    reason: str
    requirement: str


class AccountRequirements(Model):
    alternatives: list[AccountRequirementsAlternative] | None = None
    current_deadline: int | None = None
    """Seconds since the Unix epoch."""

    currently_due: list[str] | None = None
    disabled_reason: AccountRequirementsDisabledReason | None = None
    errors: list[AccountRequirementsError] | None = None
    eventually_due: list[str] | None = None
    past_due: list[str] | None = None
    pending_verification: list[str] | None = None
