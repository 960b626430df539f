# Generated from schemas/sailpoint by codegen; do not edit.
from partner_events.sailpoint._access_request import AccessRequestEvent as AccessRequestEvent
from partner_events.sailpoint._event import SailPointEvent as SailPointEvent
from partner_events.sailpoint._unknown import UnknownSailPointEvent as UnknownSailPointEvent
from partner_events.sailpoint.events._stub_access_request import (
    AccessRequestDynamicApprover as AccessRequestDynamicApprover,
    AccessRequestPostApproval as AccessRequestPostApproval,
    AccessRequestPreApproval as AccessRequestPreApproval,
)
from partner_events.sailpoint.events._stub_event import (
    AccountAggregationCompleted as AccountAggregationCompleted,
    AccountAttributesChanged as AccountAttributesChanged,
    AccountCorrelated as AccountCorrelated,
    AccountCreated as AccountCreated,
    AccountUncorrelated as AccountUncorrelated,
    AggregationAccountsCollected as AggregationAccountsCollected,
    CampaignActivated as CampaignActivated,
    CampaignEnded as CampaignEnded,
    CampaignGenerated as CampaignGenerated,
    CertificationSignedOff as CertificationSignedOff,
    FormSubmitted as FormSubmitted,
    IdentityAttributesChanged as IdentityAttributesChanged,
    IdentityCreated as IdentityCreated,
    IdentityDeleted as IdentityDeleted,
    PostProvisioning as PostProvisioning,
    SavedSearchComplete as SavedSearchComplete,
    SourceAccountCreated as SourceAccountCreated,
    SourceAccountDeleted as SourceAccountDeleted,
    SourceAccountUpdated as SourceAccountUpdated,
    SourceCreated as SourceCreated,
    SourceDeleted as SourceDeleted,
    SourceUpdated as SourceUpdated,
    VaClusterStatusChange as VaClusterStatusChange,
)
