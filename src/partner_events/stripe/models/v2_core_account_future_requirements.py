# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model


class V2CoreAccountFutureRequirementsAlternativeOptionEntryError(Model):
    code: str
    description: str


class V2CoreAccountFutureRequirementsAlternativeOptionEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: str


class V2CoreAccountFutureRequirementsAlternativeOptionEntry(Model):
    awaiting_action_from: str
    description: str
    errors: list[V2CoreAccountFutureRequirementsAlternativeOptionEntryError]
    reference: V2CoreAccountFutureRequirementsAlternativeOptionEntryReference | None = None


class V2CoreAccountFutureRequirementsAlternativeOption(Model):
    entries: list[V2CoreAccountFutureRequirementsAlternativeOptionEntry]


class V2CoreAccountFutureRequirementsAlternativeOriginalEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: str


class V2CoreAccountFutureRequirementsAlternativeOriginalEntry(Model):
    description: str
    reference: V2CoreAccountFutureRequirementsAlternativeOriginalEntryReference | None = None


class V2CoreAccountFutureRequirementsAlternative(Model):
    options: list[V2CoreAccountFutureRequirementsAlternativeOption]
    original_entries: list[V2CoreAccountFutureRequirementsAlternativeOriginalEntry]


class V2CoreAccountFutureRequirementsEntryError(Model):
    code: str
    description: str


class V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadline(Model):
    status: str


class V2CoreAccountFutureRequirementsEntryImpactRestrictsCapability(Model):
    capability: str
    configuration: str
    deadline: V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadline


class V2CoreAccountFutureRequirementsEntryImpact(Model):
    restricts_capabilities: list[V2CoreAccountFutureRequirementsEntryImpactRestrictsCapability] | None = None


class V2CoreAccountFutureRequirementsEntryMinimumDeadline(Model):
    status: str


class V2CoreAccountFutureRequirementsEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: str


class V2CoreAccountFutureRequirementsEntryRequestedReason(Model):
    code: str


class V2CoreAccountFutureRequirementsEntry(Model):
    awaiting_action_from: str
    description: str
    errors: list[V2CoreAccountFutureRequirementsEntryError]
    impact: V2CoreAccountFutureRequirementsEntryImpact
    minimum_deadline: V2CoreAccountFutureRequirementsEntryMinimumDeadline
    reference: V2CoreAccountFutureRequirementsEntryReference | None = None
    requested_reasons: list[V2CoreAccountFutureRequirementsEntryRequestedReason]


class V2CoreAccountFutureRequirementsSummaryMinimumDeadline(Model):
    status: str
    time: str | None = None


class V2CoreAccountFutureRequirementsSummary(Model):
    minimum_deadline: V2CoreAccountFutureRequirementsSummaryMinimumDeadline | None = None


class V2CoreAccountFutureRequirements(Model):
    alternatives: list[V2CoreAccountFutureRequirementsAlternative] | None = None
    entries: list[V2CoreAccountFutureRequirementsEntry] | None = None
    minimum_transition_date: str | None = None
    summary: V2CoreAccountFutureRequirementsSummary | None = None
