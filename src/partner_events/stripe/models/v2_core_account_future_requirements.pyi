# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountFutureRequirements as V2CoreAccountFutureRequirements,
    V2CoreAccountFutureRequirementsAlternative as V2CoreAccountFutureRequirementsAlternative,
    V2CoreAccountFutureRequirementsAlternativeOption as V2CoreAccountFutureRequirementsAlternativeOption,
    V2CoreAccountFutureRequirementsAlternativeOptionEntry
        as V2CoreAccountFutureRequirementsAlternativeOptionEntry,
    V2CoreAccountFutureRequirementsAlternativeOptionEntryError
        as V2CoreAccountFutureRequirementsAlternativeOptionEntryError,
    V2CoreAccountFutureRequirementsAlternativeOptionEntryReference
        as V2CoreAccountFutureRequirementsAlternativeOptionEntryReference,
    V2CoreAccountFutureRequirementsAlternativeOriginalEntry
        as V2CoreAccountFutureRequirementsAlternativeOriginalEntry,
    V2CoreAccountFutureRequirementsAlternativeOriginalEntryReference
        as V2CoreAccountFutureRequirementsAlternativeOriginalEntryReference,
    V2CoreAccountFutureRequirementsEntry as V2CoreAccountFutureRequirementsEntry,
    V2CoreAccountFutureRequirementsEntryError as V2CoreAccountFutureRequirementsEntryError,
    V2CoreAccountFutureRequirementsEntryImpact as V2CoreAccountFutureRequirementsEntryImpact,
    V2CoreAccountFutureRequirementsEntryImpactRestrictsCapability
        as V2CoreAccountFutureRequirementsEntryImpactRestrictsCapability,
    V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadline
        as V2CoreAccountFutureRequirementsEntryImpactRestrictsCapabilityDeadline,
    V2CoreAccountFutureRequirementsEntryMinimumDeadline
        as V2CoreAccountFutureRequirementsEntryMinimumDeadline,
    V2CoreAccountFutureRequirementsEntryReference as V2CoreAccountFutureRequirementsEntryReference,
    V2CoreAccountFutureRequirementsEntryRequestedReason
        as V2CoreAccountFutureRequirementsEntryRequestedReason,
    V2CoreAccountFutureRequirementsSummary as V2CoreAccountFutureRequirementsSummary,
    V2CoreAccountFutureRequirementsSummaryMinimumDeadline
        as V2CoreAccountFutureRequirementsSummaryMinimumDeadline,
)
