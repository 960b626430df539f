# Generated from schemas/sailpoint by codegen; do not edit.
"""SailPoint's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
idn:access-request-dynamic-approver = access_request_dynamic_approver.AccessRequestDynamicApprover
idn:access-request-post-approval = access_request_post_approval.AccessRequestPostApproval
idn:access-request-pre-approval = access_request_pre_approval.AccessRequestPreApproval
idn:account-aggregation-completed = account_aggregation_completed.AccountAggregationCompleted
idn:account-attributes-changed = account_attributes_changed.AccountAttributesChanged
idn:account-correlated = account_correlated.AccountCorrelated
idn:account-created = account_created.AccountCreated
idn:account-uncorrelated = account_uncorrelated.AccountUncorrelated
idn:aggregation-accounts-collected = aggregation_accounts_collected.AggregationAccountsCollected
idn:campaign-activated = campaign_activated.CampaignActivated
idn:campaign-ended = campaign_ended.CampaignEnded
idn:campaign-generated = campaign_generated.CampaignGenerated
idn:certification-signed-off = certification_signed_off.CertificationSignedOff
sp:form-submitted = form_submitted.FormSubmitted
idn:identity-attributes-changed = identity_attributes_changed.IdentityAttributesChanged
idn:identity-created = identity_created.IdentityCreated
idn:identity-deleted = identity_deleted.IdentityDeleted
idn:post-provisioning = post_provisioning.PostProvisioning
idn:saved-search-complete = saved_search_complete.SavedSearchComplete
idn:source-account-created = source_account_created.SourceAccountCreated
idn:source-account-deleted = source_account_deleted.SourceAccountDeleted
idn:source-account-updated = source_account_updated.SourceAccountUpdated
idn:source-created = source_created.SourceCreated
idn:source-deleted = source_deleted.SourceDeleted
idn:source-updated = source_updated.SourceUpdated
idn:va-cluster-status-change = va_cluster_status_change.VaClusterStatusChange
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "AccessRequestEvent": "_access_request",
    "SailPointEvent": "_event",
    "UnknownSailPointEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownSailPointEvent"
TYPES_VERSION = "triggers v1"
