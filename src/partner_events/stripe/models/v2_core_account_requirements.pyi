# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountRequirements as V2CoreAccountRequirements,
    V2CoreAccountRequirementsAlternative as V2CoreAccountRequirementsAlternative,
    V2CoreAccountRequirementsAlternativeOption as V2CoreAccountRequirementsAlternativeOption,
    V2CoreAccountRequirementsAlternativeOptionEntry as V2CoreAccountRequirementsAlternativeOptionEntry,
    V2CoreAccountRequirementsAlternativeOptionEntryError
        as V2CoreAccountRequirementsAlternativeOptionEntryError,
    V2CoreAccountRequirementsAlternativeOptionEntryReference
        as V2CoreAccountRequirementsAlternativeOptionEntryReference,
    V2CoreAccountRequirementsAlternativeOriginalEntry as V2CoreAccountRequirementsAlternativeOriginalEntry,
    V2CoreAccountRequirementsAlternativeOriginalEntryReference
        as V2CoreAccountRequirementsAlternativeOriginalEntryReference,
    V2CoreAccountRequirementsEntry as V2CoreAccountRequirementsEntry,
    V2CoreAccountRequirementsEntryError as V2CoreAccountRequirementsEntryError,
    V2CoreAccountRequirementsEntryImpact as V2CoreAccountRequirementsEntryImpact,
    V2CoreAccountRequirementsEntryImpactRestrictsCapability
        as V2CoreAccountRequirementsEntryImpactRestrictsCapability,
    V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline
        as V2CoreAccountRequirementsEntryImpactRestrictsCapabilityDeadline,
    V2CoreAccountRequirementsEntryMinimumDeadline as V2CoreAccountRequirementsEntryMinimumDeadline,
    V2CoreAccountRequirementsEntryReference as V2CoreAccountRequirementsEntryReference,
    V2CoreAccountRequirementsEntryRequestedReason as V2CoreAccountRequirementsEntryRequestedReason,
    V2CoreAccountRequirementsSummary as V2CoreAccountRequirementsSummary,
    V2CoreAccountRequirementsSummaryMinimumDeadline as V2CoreAccountRequirementsSummaryMinimumDeadline,
)
