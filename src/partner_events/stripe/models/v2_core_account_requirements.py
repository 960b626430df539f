# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_v2_core_account.pyi.

from partner_events._models.model import Model


class V2CoreAccountRequirementsAlternativeOptionEntryError(Model):
    code: str
    description: str


class V2CoreAccountRequirementsAlternativeOptionEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: str


class V2CoreAccountRequirementsAlternativeOptionEntry(Model):
    awaiting_action_from: str
    description: str
    errors: list[V2CoreAccountRequirementsAlternativeOptionEntryError]
    reference: V2CoreAccountRequirementsAlternativeOptionEntryReference | None = None


class V2CoreAccountRequirementsAlternativeOption(Model):
    entries: list[V2CoreAccountRequirementsAlternativeOptionEntry]


class V2CoreAccountRequirementsAlternativeOriginalEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: str


class V2CoreAccountRequirementsAlternativeOriginalEntry(Model):
    description: str
    reference: V2CoreAccountRequirementsAlternativeOriginalEntryReference | None = None


class V2CoreAccountRequirementsAlternative(Model):
    options: list[V2CoreAccountRequirementsAlternativeOption]
    original_entries: list[V2CoreAccountRequirementsAlternativeOriginalEntry]


class V2CoreAccountRequirementsEntryError(Model):
    code: str
    description: str


class V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline(Model):
    status: str


class V2CoreAccountRequirementsEntryImpactRestrictsCapability(Model):
    capability: str
    configuration: str
    deadline: V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline


class V2CoreAccountRequirementsEntryImpact(Model):
    restricts_capabilities: list[V2CoreAccountRequirementsEntryImpactRestrictsCapability] | None = None


class V2CoreAccountRequirementsEntryMinimumDeadline(Model):
    status: str


class V2CoreAccountRequirementsEntryReference(Model):
    inquiry: str | None = None
    resource: str | None = None
    type: str


class V2CoreAccountRequirementsEntryRequestedReason(Model):
    code: str


class V2CoreAccountRequirementsEntry(Model):
    awaiting_action_from: str
    description: str
    errors: list[V2CoreAccountRequirementsEntryError]
    impact: V2CoreAccountRequirementsEntryImpact
    minimum_deadline: V2CoreAccountRequirementsEntryMinimumDeadline
    reference: V2CoreAccountRequirementsEntryReference | None = None
    requested_reasons: list[V2CoreAccountRequirementsEntryRequestedReason]


class V2CoreAccountRequirementsSummaryMinimumDeadline(Model):
    status: str
    time: str | None = None


class V2CoreAccountRequirementsSummary(Model):
    minimum_deadline: V2CoreAccountRequirementsSummaryMinimumDeadline | None = None


class V2CoreAccountRequirements(Model):
    alternatives: list[V2CoreAccountRequirementsAlternative] | None = None
    entries: list[V2CoreAccountRequirementsEntry] | None = None
    summary: V2CoreAccountRequirementsSummary | None = None
