# Generated for type checkers alone; import from `partner_events.sailpoint`.
# From schemas/sailpoint by codegen; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Json, JsonObject, Model
from partner_events.sailpoint.models.access_request import AccessRequestInput
from partner_events.sailpoint.models.reference import (
    CampaignOwner,
    CampaignReference,
    IdentityReference,
    SourceReference,
)
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class AccessRequestDynamicApproverRequestedItem(Model):
    id: str
    name: str
    description: str | None = None
    type: Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ] | str
    operation: Literal[
        "Add",
        "Remove",
    ] | str
    comment: str | None = None
    form: JsonObject | None = None


class AccessRequestDynamicApproverInput(AccessRequestInput):
    requestedItems: list[AccessRequestDynamicApproverRequestedItem]


class AccessRequestPostApprovalRequestedItemStatusApproval(Model):
    approvalComment: str | None = None
    approvalDecision: Literal[
        "APPROVED",
        "DENIED",
    ] | str
    approverName: str
    approver: IdentityReference


class AccessRequestPostApprovalRequestedItemStatus(Model):
    id: str
    name: str
    description: str | None = None
    type: Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ] | str
    operation: Literal[
        "Add",
        "Remove",
    ] | str
    comment: str | None = None
    clientMetadata: JsonObject | None = None
    form: JsonObject | None = None
    approvalInfo: list[AccessRequestPostApprovalRequestedItemStatusApproval]


class AccessRequestPostApprovalInput(AccessRequestInput):
    requestedItemsStatus: list[AccessRequestPostApprovalRequestedItemStatus]


class AccessRequestPreApprovalRequestedItem(Model):
    id: str
    name: str
    description: str | None = None
    type: Literal[
        "ACCESS_PROFILE",
        "ROLE",
        "ENTITLEMENT",
    ] | str
    operation: Literal[
        "Add",
        "Remove",
    ] | str
    comment: str | None = None
    form: JsonObject | None = None


class AccessRequestPreApprovalInput(AccessRequestInput):
    requestedItems: list[AccessRequestPreApprovalRequestedItem]


class AccountAggregationCompletedStats(Model):
    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int


class AccountAggregationCompletedInput(TriggerInput):
    source: SourceReference
    status: Literal[
        "Success",
        "Failed",
        "Terminated",
    ] | str
    started: str
    completed: str
    errors: list[str] | None = None
    warnings: list[str] | None = None
    stats: AccountAggregationCompletedStats


class AccountAttributesChangedAccount(Model):
    id: str
    uuid: str | None = None
    name: str
    nativeIdentity: str
    type: Literal["ACCOUNT"] | str


class AccountAttributesChangedChange(Model):
    attribute: str
    oldValue: str | bool | list[Json] | None = None
    newValue: str | bool | list[Json] | None = None


class AccountAttributesChangedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountAttributesChangedAccount
    changes: list[AccountAttributesChangedChange]


class AccountCorrelatedAccount(Model):
    type: Literal["ACCOUNT"] | str
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None


class AccountCorrelatedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountCorrelatedAccount
    attributes: JsonObject
    entitlementCount: int | None = None


class AccountCreatedAccount(Model):
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None
    correlated: bool
    isMachine: bool
    origin: str | None = None
    attributes: JsonObject | None = None


class AccountCreatedEvent(Model):
    type: Literal["ACCOUNT_CREATED_V2"] | str
    cause: Literal[
        "AGGREGATION",
        "PROVISIONING",
    ] | str


class AccountCreatedIdentity(Model):
    id: str
    name: str
    alias: str
    email: str


class AccountCreatedSourceGovernanceGroup(Model):
    id: str
    name: str


class AccountCreatedSourceOwner(Model):
    id: str
    name: str


class AccountCreatedSource(Model):
    id: str
    name: str
    alias: str
    owner: AccountCreatedSourceOwner
    governanceGroup: AccountCreatedSourceGovernanceGroup


class AccountCreatedInput(TriggerInput):
    event: AccountCreatedEvent
    source: AccountCreatedSource
    account: AccountCreatedAccount
    identity: AccountCreatedIdentity


class AccountUncorrelatedAccount(Model):
    type: Literal["ACCOUNT"] | str
    id: str
    name: str
    nativeIdentity: str
    uuid: str | None = None


class AccountUncorrelatedInput(TriggerInput):
    identity: IdentityReference
    source: SourceReference
    account: AccountUncorrelatedAccount
    entitlementCount: int | None = None


class AggregationAccountsCollectedStats(Model):
    scanned: int
    unchanged: int
    changed: int
    added: int
    removed: int


class AggregationAccountsCollectedInput(TriggerInput):
    source: SourceReference
    status: Literal[
        "Success",
        "Failed",
        "Terminated",
    ] | str
    started: str
    completed: str
    errors: list[str] | None = None
    warnings: list[str] | None = None
    stats: AggregationAccountsCollectedStats


class CampaignActivatedCampaignCampaignOwner(Model):
    id: str
    displayName: str
    email: str


class CampaignActivatedCampaign(Model):
    id: str
    name: str
    description: str
    created: str
    modified: str | None = None
    deadline: str
    type: Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ] | str
    campaignOwner: CampaignActivatedCampaignCampaignOwner
    status: Literal["ACTIVE"] | str


class CampaignActivatedInput(TriggerInput):
    campaign: CampaignActivatedCampaign


class CampaignEndedCampaignCampaignOwner(Model):
    id: str
    displayName: str
    email: str


class CampaignEndedCampaign(Model):
    id: str
    name: str
    description: str
    created: str
    modified: str | None = None
    deadline: str
    type: Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ] | str
    campaignOwner: CampaignEndedCampaignCampaignOwner
    status: Literal["COMPLETED"] | str


class CampaignEndedInput(TriggerInput):
    campaign: CampaignEndedCampaign


class CampaignGeneratedCampaignCampaignOwner(Model):
    id: str
    displayName: str
    email: str


class CampaignGeneratedCampaign(Model):
    id: str
    name: str
    description: str
    created: str
    modified: str | None = None
    deadline: str | None = None
    type: Literal[
        "MANAGER",
        "SOURCE_OWNER",
        "SEARCH",
        "ROLE_COMPOSITION",
    ] | str
    campaignOwner: CampaignGeneratedCampaignCampaignOwner
    status: Literal[
        "STAGED",
        "ACTIVATING",
        "ACTIVE",
    ] | str


class CampaignGeneratedInput(TriggerInput):
    campaign: CampaignGeneratedCampaign


class CertificationSignedOffCertificationReassignmentFromReviewer(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    type: Literal[
        "IDENTITY",
        "GOVERNANCE_GROUP",
    ] | str | None = None
    created: str | None = None
    modified: str | None = None


class CertificationSignedOffCertificationReassignmentFrom(Model):
    id: str | None = None
    name: str | None = None
    type: Literal["CERTIFICATION"] | str | None = None
    reviewer: CertificationSignedOffCertificationReassignmentFromReviewer | None = None


class CertificationSignedOffCertificationReassignment(Model):
    from_: Annotated[CertificationSignedOffCertificationReassignmentFrom | None, Field(alias="from")] = None
    comment: str | None = None


class CertificationSignedOffCertificationReviewer(Model):
    id: str | None = None
    name: str | None = None
    email: str | None = None
    type: Literal[
        "IDENTITY",
        "GOVERNANCE_GROUP",
    ] | str | None = None
    created: str | None = None
    modified: str | None = None


class CertificationSignedOffCertification(Model):
    campaignRef: CampaignReference
    phase: Literal[
        "STAGED",
        "ACTIVE",
        "SIGNED",
    ] | str
    due: str
    signed: str
    reviewer: CertificationSignedOffCertificationReviewer
    reassignment: CertificationSignedOffCertificationReassignment | None = None
    hasErrors: bool
    errorMessage: str | None = None
    completed: bool
    decisionsMade: int
    decisionsTotal: int
    entitiesCompleted: int
    entitiesTotal: int
    id: str
    name: str
    created: str
    modified: str | None = None
    campaignOwner: CampaignOwner | None = None


class CertificationSignedOffInput(TriggerInput):
    certification: CertificationSignedOffCertification


class IdentityAttributesChangedChange(Model):
    attribute: str
    oldValue: str | bool | list[str] | JsonObject | None = None
    newValue: str | bool | list[str] | JsonObject | None = None


class IdentityAttributesChangedInput(TriggerInput):
    identity: IdentityReference
    changes: list[IdentityAttributesChangedChange]


class IdentityCreatedInput(TriggerInput):
    identity: IdentityReference
    attributes: JsonObject


class IdentityDeletedInput(TriggerInput):
    identity: IdentityReference
    attributes: JsonObject


class PostProvisioningAccountRequestAttributeRequest(Model):
    attributeName: str
    attributeValue: str | None = None
    operation: Literal[
        "Add",
        "Set",
        "Remove",
    ] | str


class PostProvisioningAccountRequest(Model):
    source: SourceReference
    accountId: str | None = None
    accountOperation: str
    provisioningResult: Literal[
        "SUCCESS",
        "PENDING",
        "FAILED",
    ] | str
    provisioningTarget: str
    ticketId: str | None = None
    attributeRequests: list[PostProvisioningAccountRequestAttributeRequest] | None = None


class PostProvisioningInput(TriggerInput):
    trackingNumber: str
    sources: str
    action: str | None = None
    errors: list[str] | None = None
    warnings: list[str] | None = None
    recipient: IdentityReference
    requester: IdentityReference | None = None
    accountRequests: list[PostProvisioningAccountRequest]


class SavedSearchCompleteSearchResultsAccount(Model):
    count: int
    noun: str
    preview: list[list[str]]


class SavedSearchCompleteSearchResultsEntitlement(Model):
    count: int
    noun: str
    preview: list[list[str]]


class SavedSearchCompleteSearchResultsIdentity(Model):
    count: int
    noun: str
    preview: list[list[str]]


class SavedSearchCompleteSearchResults(Model):
    Account: SavedSearchCompleteSearchResultsAccount | None = None
    Entitlement: SavedSearchCompleteSearchResultsEntitlement | None = None
    Identity: SavedSearchCompleteSearchResultsIdentity | None = None


class SavedSearchCompleteInput(TriggerInput):
    fileName: str
    ownerEmail: str
    ownerName: str
    query: str
    searchName: str
    searchResults: SavedSearchCompleteSearchResults
    signedS3Url: str


class SourceAccountCreatedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject


class SourceAccountDeletedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject


class SourceAccountUpdatedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject


class SourceCreatedInput(TriggerInput):
    id: str
    name: str
    type: str
    created: str
    connector: str
    actor: IdentityReference


class SourceDeletedInput(TriggerInput):
    id: str
    name: str
    type: str
    deleted: str
    connector: str
    actor: IdentityReference


class SourceUpdatedActor(Model):
    type: Literal["IDENTITY"] | str
    id: str | None = None
    name: str


class SourceUpdatedInput(TriggerInput):
    id: str
    name: str
    type: str
    modified: str
    connector: str
    actor: SourceUpdatedActor


class VaClusterStatusChangeApplication(Model):
    id: str
    name: str
    attributes: JsonObject | None = None


class VaClusterStatusChangeHealthCheckResult(Model):
    message: str
    resultType: str
    status: Literal[
        "Succeeded",
        "Failed",
    ] | str


class VaClusterStatusChangePreviousHealthCheckResult(Model):
    message: str
    resultType: str
    status: Literal[
        "Succeeded",
        "Failed",
    ] | str


class VaClusterStatusChangeInput(TriggerInput):
    created: str
    type: Literal[
        "SOURCE",
        "CLUSTER",
    ] | str
    application: VaClusterStatusChangeApplication
    healthCheckResult: VaClusterStatusChangeHealthCheckResult
    previousHealthCheckResult: VaClusterStatusChangePreviousHealthCheckResult
