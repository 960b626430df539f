# Generated for type checkers alone; read `fields` of an event class.
# From schemas/sailpoint by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AccessRequestDynamicApproverInputFields(AccessRequestInputFields):
    requestedItems: AccessRequestDynamicApproverRequestedItemFields

class AccessRequestDynamicApproverRequestedItemFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    type: f.Text[Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ]]
    operation: f.Text[Literal[
        "Add",
        "Remove",
    ]]
    comment: f.Text[str]
    form: f.Map[f.Anything]

class AccessRequestPostApprovalInputFields(AccessRequestInputFields):
    requestedItemsStatus: AccessRequestPostApprovalRequestedItemStatusFields

class AccessRequestPostApprovalRequestedItemStatusFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    type: f.Text[Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ]]
    operation: f.Text[Literal[
        "Add",
        "Remove",
    ]]
    comment: f.Text[str]
    clientMetadata: f.Map[f.Anything]
    form: f.Map[f.Anything]
    approvalInfo: AccessRequestPostApprovalRequestedItemStatusApprovalFields

class AccessRequestPostApprovalRequestedItemStatusApprovalFields(f.Object):
    approvalComment: f.Text[str]
    approvalDecision: f.Text[Literal[
        "APPROVED",
        "DENIED",
    ]]
    approverName: f.Text[str]
    approver: IdentityReferenceFields

class AccessRequestPreApprovalInputFields(AccessRequestInputFields):
    requestedItems: AccessRequestPreApprovalRequestedItemFields

class AccessRequestPreApprovalRequestedItemFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    type: f.Text[Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ]]
    operation: f.Text[Literal[
        "Add",
        "Remove",
    ]]
    comment: f.Text[str]
    form: f.Map[f.Anything]

class AccountAggregationCompletedInputFields(TriggerInputFields):
    source: SourceReferenceFields
    status: f.Text[Literal[
        "Success",
        "Failed",
        "Terminated",
    ]]
    started: f.Text[str]
    completed: f.Text[str]
    errors: f.Text[str]
    warnings: f.Text[str]
    stats: AccountAggregationCompletedStatsFields

class AccountAggregationCompletedStatsFields(f.Object):
    scanned: f.Number
    unchanged: f.Number
    changed: f.Number
    added: f.Number
    removed: f.Number

class AccountAttributesChangedInputFields(TriggerInputFields):
    identity: IdentityReferenceFields
    source: SourceReferenceFields
    account: AccountAttributesChangedAccountFields
    changes: AccountAttributesChangedChangeFields

class AccountAttributesChangedAccountFields(f.Object):
    id: f.Text[str]
    uuid: f.Text[str]
    name: f.Text[str]
    nativeIdentity: f.Text[str]
    type: f.Text[Literal["ACCOUNT"]]

class AccountAttributesChangedChangeFields(f.Object):
    attribute: f.Text[str]
    oldValue: f.Anything
    newValue: f.Anything

class AccountCorrelatedInputFields(TriggerInputFields):
    identity: IdentityReferenceFields
    source: SourceReferenceFields
    account: AccountCorrelatedAccountFields
    attributes: f.Map[f.Anything]
    entitlementCount: f.Number

class AccountCorrelatedAccountFields(f.Object):
    type: f.Text[Literal["ACCOUNT"]]
    id: f.Text[str]
    name: f.Text[str]
    nativeIdentity: f.Text[str]
    uuid: f.Text[str]

class AccountCreatedInputFields(TriggerInputFields):
    event: AccountCreatedEventFields
    source: AccountCreatedSourceFields
    account: AccountCreatedAccountFields
    identity: AccountCreatedIdentityFields

class AccountCreatedEventFields(f.Object):
    type: f.Text[Literal["ACCOUNT_CREATED_V2"]]
    cause: f.Text[Literal[
        "AGGREGATION",
        "PROVISIONING",
    ]]

class AccountCreatedSourceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    alias: f.Text[str]
    owner: AccountCreatedSourceOwnerFields
    governanceGroup: AccountCreatedSourceGovernanceGroupFields

class AccountCreatedSourceOwnerFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class AccountCreatedSourceGovernanceGroupFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]

class AccountCreatedAccountFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    nativeIdentity: f.Text[str]
    uuid: f.Text[str]
    correlated: f.Boolean
    isMachine: f.Boolean
    origin: f.Text[str]
    attributes: f.Map[f.Anything]

class AccountCreatedIdentityFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    alias: f.Text[str]
    email: f.Text[str]

class AccountUncorrelatedInputFields(TriggerInputFields):
    identity: IdentityReferenceFields
    source: SourceReferenceFields
    account: AccountUncorrelatedAccountFields
    entitlementCount: f.Number

class AccountUncorrelatedAccountFields(f.Object):
    type: f.Text[Literal["ACCOUNT"]]
    id: f.Text[str]
    name: f.Text[str]
    nativeIdentity: f.Text[str]
    uuid: f.Text[str]

class AggregationAccountsCollectedInputFields(TriggerInputFields):
    source: SourceReferenceFields
    status: f.Text[Literal[
        "Success",
        "Failed",
        "Terminated",
    ]]
    started: f.Text[str]
    completed: f.Text[str]
    errors: f.Text[str]
    warnings: f.Text[str]
    stats: AggregationAccountsCollectedStatsFields

class AggregationAccountsCollectedStatsFields(f.Object):
    scanned: f.Number
    unchanged: f.Number
    changed: f.Number
    added: f.Number
    removed: f.Number

class CampaignActivatedInputFields(TriggerInputFields):
    campaign: CampaignActivatedCampaignFields

class CampaignActivatedCampaignFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    created: f.Text[str]
    modified: f.Text[str]
    deadline: f.Text[str]
    type: f.Text[Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ]]
    campaignOwner: CampaignActivatedCampaignCampaignOwnerFields
    status: f.Text[Literal["ACTIVE"]]

class CampaignActivatedCampaignCampaignOwnerFields(f.Object):
    id: f.Text[str]
    displayName: f.Text[str]
    email: f.Text[str]

class CampaignEndedInputFields(TriggerInputFields):
    campaign: CampaignEndedCampaignFields

class CampaignEndedCampaignFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    created: f.Text[str]
    modified: f.Text[str]
    deadline: f.Text[str]
    type: f.Text[Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ]]
    campaignOwner: CampaignEndedCampaignCampaignOwnerFields
    status: f.Text[Literal["COMPLETED"]]

class CampaignEndedCampaignCampaignOwnerFields(f.Object):
    id: f.Text[str]
    displayName: f.Text[str]
    email: f.Text[str]

class CampaignGeneratedInputFields(TriggerInputFields):
    campaign: CampaignGeneratedCampaignFields

class CampaignGeneratedCampaignFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    description: f.Text[str]
    created: f.Text[str]
    modified: f.Text[str]
    deadline: f.Text[str]
    type: f.Text[Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ]]
    campaignOwner: CampaignGeneratedCampaignCampaignOwnerFields
    status: f.Text[Literal[
        "STAGED",
        "ACTIVATING",
        "ACTIVE",
    ]]

class CampaignGeneratedCampaignCampaignOwnerFields(f.Object):
    id: f.Text[str]
    displayName: f.Text[str]
    email: f.Text[str]

class CertificationSignedOffInputFields(TriggerInputFields):
    certification: CertificationSignedOffCertificationFields

class CertificationSignedOffCertificationFields(f.Object):
    campaignRef: CampaignReferenceFields
    phase: f.Text[Literal[
        "STAGED",
        "ACTIVE",
        "SIGNED",
    ]]
    due: f.Text[str]
    signed: f.Text[str]
    reviewer: CertificationSignedOffCertificationReviewerFields
    reassignment: CertificationSignedOffCertificationReassignmentFields
    hasErrors: f.Boolean
    errorMessage: f.Text[str]
    completed: f.Boolean
    decisionsMade: f.Number
    decisionsTotal: f.Number
    entitiesCompleted: f.Number
    entitiesTotal: f.Number
    id: f.Text[str]
    name: f.Text[str]
    created: f.Text[str]
    modified: f.Text[str]
    campaignOwner: CampaignOwnerFields

class CertificationSignedOffCertificationReviewerFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    email: f.Text[str]
    type: f.Text[Literal[
        "IDENTITY",
        "GOVERNANCE_GROUP",
    ]]
    created: f.Text[str]
    modified: f.Text[str]

class CertificationSignedOffCertificationReassignmentFields(f.Object):
    from_: CertificationSignedOffCertificationReassignmentFromFields
    comment: f.Text[str]

class CertificationSignedOffCertificationReassignmentFromFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[Literal["CERTIFICATION"]]
    reviewer: CertificationSignedOffCertificationReassignmentFromReviewerFields

class CertificationSignedOffCertificationReassignmentFromReviewerFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    email: f.Text[str]
    type: f.Text[Literal[
        "IDENTITY",
        "GOVERNANCE_GROUP",
    ]]
    created: f.Text[str]
    modified: f.Text[str]

class IdentityAttributesChangedInputFields(TriggerInputFields):
    identity: IdentityReferenceFields
    changes: IdentityAttributesChangedChangeFields

class IdentityAttributesChangedChangeFields(f.Object):
    attribute: f.Text[str]
    oldValue: f.Anything
    newValue: f.Anything

class IdentityCreatedInputFields(TriggerInputFields):
    identity: IdentityReferenceFields
    attributes: f.Map[f.Anything]

class IdentityDeletedInputFields(TriggerInputFields):
    identity: IdentityReferenceFields
    attributes: f.Map[f.Anything]

class PostProvisioningInputFields(TriggerInputFields):
    trackingNumber: f.Text[str]
    sources: f.Text[str]
    action: f.Text[str]
    errors: f.Text[str]
    warnings: f.Text[str]
    recipient: IdentityReferenceFields
    requester: IdentityReferenceFields
    accountRequests: PostProvisioningAccountRequestFields

class PostProvisioningAccountRequestFields(f.Object):
    source: SourceReferenceFields
    accountId: f.Text[str]
    accountOperation: f.Text[str]
    provisioningResult: f.Text[Literal[
        "SUCCESS",
        "PENDING",
        "FAILED",
    ]]
    provisioningTarget: f.Text[str]
    ticketId: f.Text[str]
    attributeRequests: PostProvisioningAccountRequestAttributeRequestFields

class PostProvisioningAccountRequestAttributeRequestFields(f.Object):
    attributeName: f.Text[str]
    attributeValue: f.Text[str]
    operation: f.Text[Literal[
        "Add",
        "Set",
        "Remove",
    ]]

class SavedSearchCompleteInputFields(TriggerInputFields):
    fileName: f.Text[str]
    ownerEmail: f.Text[str]
    ownerName: f.Text[str]
    query: f.Text[str]
    searchName: f.Text[str]
    searchResults: SavedSearchCompleteSearchResultsFields
    signedS3Url: f.Text[str]

class SavedSearchCompleteSearchResultsFields(f.Object):
    Account: SavedSearchCompleteSearchResultsAccountFields
    Entitlement: SavedSearchCompleteSearchResultsEntitlementFields
    Identity: SavedSearchCompleteSearchResultsIdentityFields

class SavedSearchCompleteSearchResultsAccountFields(f.Object):
    count: f.Number
    noun: f.Text[str]
    preview: f.Text[str]

class SavedSearchCompleteSearchResultsEntitlementFields(f.Object):
    count: f.Number
    noun: f.Text[str]
    preview: f.Text[str]

class SavedSearchCompleteSearchResultsIdentityFields(f.Object):
    count: f.Number
    noun: f.Text[str]
    preview: f.Text[str]

class SourceAccountCreatedInputFields(TriggerInputFields):
    uuid: f.Text[str]
    id: f.Text[str]
    nativeIdentifier: f.Text[str]
    sourceId: f.Text[str]
    sourceName: f.Text[str]
    identityId: f.Text[str]
    identityName: f.Text[str]
    attributes: f.Map[f.Anything]

class SourceAccountDeletedInputFields(TriggerInputFields):
    uuid: f.Text[str]
    id: f.Text[str]
    nativeIdentifier: f.Text[str]
    sourceId: f.Text[str]
    sourceName: f.Text[str]
    identityId: f.Text[str]
    identityName: f.Text[str]
    attributes: f.Map[f.Anything]

class SourceAccountUpdatedInputFields(TriggerInputFields):
    uuid: f.Text[str]
    id: f.Text[str]
    nativeIdentifier: f.Text[str]
    sourceId: f.Text[str]
    sourceName: f.Text[str]
    identityId: f.Text[str]
    identityName: f.Text[str]
    attributes: f.Map[f.Anything]

class SourceCreatedInputFields(TriggerInputFields):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[str]
    created: f.Text[str]
    connector: f.Text[str]
    actor: IdentityReferenceFields

class SourceDeletedInputFields(TriggerInputFields):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[str]
    deleted: f.Text[str]
    connector: f.Text[str]
    actor: IdentityReferenceFields

class SourceUpdatedInputFields(TriggerInputFields):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[str]
    modified: f.Text[str]
    connector: f.Text[str]
    actor: SourceUpdatedActorFields

class SourceUpdatedActorFields(f.Object):
    type: f.Text[Literal["IDENTITY"]]
    id: f.Text[str]
    name: f.Text[str]

class VaClusterStatusChangeInputFields(TriggerInputFields):
    created: f.Text[str]
    type: f.Text[Literal[
        "SOURCE",
        "CLUSTER",
    ]]
    application: VaClusterStatusChangeApplicationFields
    healthCheckResult: VaClusterStatusChangeHealthCheckResultFields
    previousHealthCheckResult: VaClusterStatusChangePreviousHealthCheckResultFields

class VaClusterStatusChangeApplicationFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    attributes: f.Map[f.Anything]

class VaClusterStatusChangeHealthCheckResultFields(f.Object):
    message: f.Text[str]
    resultType: f.Text[str]
    status: f.Text[Literal[
        "Succeeded",
        "Failed",
    ]]

class VaClusterStatusChangePreviousHealthCheckResultFields(f.Object):
    message: f.Text[str]
    resultType: f.Text[str]
    status: f.Text[Literal[
        "Succeeded",
        "Failed",
    ]]

class AccessRequestInputFields(TriggerInputFields):
    accessRequestId: f.Text[str]
    requestedFor: IdentityReferenceFields
    requestedBy: IdentityReferenceFields

class FormSubmissionFields(TriggerInputFields):
    formDefinitionId: f.Text[str]
    formInstanceId: f.Text[str]
    formData: f.Map[f.Anything]
    formInput: f.Map[f.Anything]

class IdentityReferenceFields(f.Object):
    type: f.Text[Literal["IDENTITY"]]
    id: f.Text[str]
    name: f.Text[str]

class SourceReferenceFields(f.Object):
    type: f.Text[Literal["SOURCE"]]
    id: f.Text[str]
    name: f.Text[str]

class CampaignReferenceFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[str]
    campaignType: f.Text[str]
    description: f.Text[str]

class CampaignOwnerFields(f.Object):
    id: f.Text[str]
    displayName: f.Text[str]
    email: f.Text[str]

class TriggerInputFields(f.Object):
    metadata: TriggerMetadataFields

class TriggerMetadataFields(f.Object):
    triggerId: f.Text[str]
    triggerType: f.Text[Literal[
        "fireAndForget",
        "requestResponse",
    ]]
    invocationId: f.Text[str]
    callbackURL: f.Text[str]
    secret: f.Text[str]
    responseMode: f.Text[str]

