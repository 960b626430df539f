# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class CapabilityFutureRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class CapabilityFutureRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class CapabilityFutureRequirements(Model):
    __event_always__ = "alternatives current_deadline disabled_reason"

    alternatives: list[CapabilityFutureRequirementsAlternative] | None = None
    current_deadline: int | None = None
    currently_due: list[str]
    disabled_reason: str | None = None
    errors: list[CapabilityFutureRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class CapabilityRequirementsAlternative(Model):
    alternative_fields_due: list[str]
    original_fields_due: list[str]


class CapabilityRequirementsError(Model):
    code: str
    reason: str
    requirement: str


class CapabilityRequirements(Model):
    __event_always__ = "alternatives current_deadline disabled_reason"

    alternatives: list[CapabilityRequirementsAlternative] | None = None
    current_deadline: int | None = None
    currently_due: list[str]
    disabled_reason: str | None = None
    errors: list[CapabilityRequirementsError]
    eventually_due: list[str]
    past_due: list[str]
    pending_verification: list[str]


class Capability(Model):
    """https://docs.stripe.com/api/capabilities/object"""

    __event_always__ = "requested_at"

    account: str
    future_requirements: CapabilityFutureRequirements | None = None
    id: str
    object: str
    requested: bool
    requested_at: int | None = None
    requirements: CapabilityRequirements | None = None
    status: str


HISTORY = "_history_capability"
