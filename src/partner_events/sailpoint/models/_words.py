# Generated from schemas/sailpoint by `python -m codegen`; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "AccessRequestDynamicApproverRequestedItem.type": ('ACCESS_PROFILE', 'ROLE', 'ENTITLEMENT'),
    "AccessRequestDynamicApproverRequestedItem.operation": ('Add', 'Remove'),
    "AccessRequestPostApprovalRequestedItemStatus.type": ('ACCESS_PROFILE', 'ROLE', 'ENTITLEMENT'),
    "AccessRequestPostApprovalRequestedItemStatus.operation": ('Add', 'Remove'),
    "AccessRequestPostApprovalRequestedItemStatusApproval.approvalDecision": ('APPROVED', 'DENIED'),
    "AccessRequestPreApprovalRequestedItem.type": ('ACCESS_PROFILE', 'ROLE', 'ENTITLEMENT'),
    "AccessRequestPreApprovalRequestedItem.operation": ('Add', 'Remove'),
    "AccountAggregationCompletedInput.status": ('Success', 'Failed', 'Terminated'),
    "AccountAttributesChangedAccount.type": ('ACCOUNT',),
    "AccountCorrelatedAccount.type": ('ACCOUNT',),
    "AggregationAccountsCollectedInput.status": ('Success', 'Failed', 'Terminated'),
    "CampaignActivatedCampaign.type": ('MANAGER', 'SOURCE_OWNER', 'SEARCH', 'ROLE_COMPOSITION'),
    "CampaignActivatedCampaign.status": ('ACTIVE',),
    "CampaignEndedCampaign.type": ('MANAGER', 'SOURCE_OWNER', 'SEARCH', 'ROLE_COMPOSITION'),
    "CampaignEndedCampaign.status": ('COMPLETED',),
    "CampaignGeneratedCampaign.type": ('MANAGER', 'SOURCE_OWNER', 'SEARCH', 'ROLE_COMPOSITION'),
    "CampaignGeneratedCampaign.status": ('STAGED', 'ACTIVATING', 'ACTIVE'),
    "CertificationSignedOffCertification.phase": ('STAGED', 'ACTIVE', 'SIGNED'),
    "CertificationSignedOffCertificationReviewer.type": ('IDENTITY', 'GOVERNANCE_GROUP'),
    "CertificationSignedOffCertificationReassignmentFrom.type": ('CERTIFICATION',),
    "CertificationSignedOffCertificationReassignmentFromReviewer.type": ('IDENTITY', 'GOVERNANCE_GROUP'),
    "PostProvisioningAccountRequest.provisioningResult": ('SUCCESS', 'PENDING', 'FAILED'),
    "PostProvisioningAccountRequestAttributeRequest.operation": ('Add', 'Set', 'Remove'),
    "SourceUpdatedActor.type": ('IDENTITY',),
    "VaClusterStatusChangeInput.type": ('SOURCE', 'CLUSTER'),
    "VaClusterStatusChangeHealthCheckResult.status": ('Succeeded', 'Failed'),
    "VaClusterStatusChangePreviousHealthCheckResult.status": ('Succeeded', 'Failed'),
    "IdentityReference.type": ('IDENTITY',),
    "SourceReference.type": ('SOURCE',),
    "TriggerMetadata.triggerType": ('fireAndForget', 'requestResponse'),
}
"""The values by ``Class.field``."""

