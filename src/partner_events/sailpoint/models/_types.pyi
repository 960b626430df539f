# Generated from schemas/sailpoint by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.sailpoint.models._fields import AccessRequestInputFields as AccessRequestInputFields
from partner_events.sailpoint.models._fields import TriggerInputFields as TriggerInputFields
from partner_events.sailpoint.models.reference import CampaignReference as CampaignReference
from partner_events.sailpoint.models.reference import IdentityReference as IdentityReference
from partner_events.sailpoint.models.reference import SourceReference as SourceReference

AccessRequestDynamicApproverRequestedItemOperation: TypeAlias = Literal["Add", "Remove"] | str
AccessRequestDynamicApproverRequestedItemType: TypeAlias = Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | str
AccessRequestPostApprovalRequestedItemStatusApprovalApprovalDecision: TypeAlias = Literal["APPROVED", "DENIED"] | str
AccessRequestPostApprovalRequestedItemStatusOperation: TypeAlias = Literal["Add", "Remove"] | str
AccessRequestPostApprovalRequestedItemStatusType: TypeAlias = Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | str
AccessRequestPreApprovalRequestedItemOperation: TypeAlias = Literal["Add", "Remove"] | str
AccessRequestPreApprovalRequestedItemType: TypeAlias = Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | str
AccountAggregationCompletedInputStatus: TypeAlias = Literal["Success", "Failed", "Terminated"] | str
AccountAttributesChangedAccountType: TypeAlias = Literal["ACCOUNT"] | str
AccountCorrelatedAccountType: TypeAlias = Literal["ACCOUNT"] | str
AggregationAccountsCollectedInputStatus: TypeAlias = Literal["Success", "Failed", "Terminated"] | str
CampaignActivatedCampaignStatus: TypeAlias = Literal["ACTIVE"] | str
CampaignActivatedCampaignType: TypeAlias = Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"] | str
CampaignEndedCampaignStatus: TypeAlias = Literal["COMPLETED"] | str
CampaignEndedCampaignType: TypeAlias = Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"] | str
CampaignGeneratedCampaignStatus: TypeAlias = Literal["STAGED", "ACTIVATING", "ACTIVE"] | str
CampaignGeneratedCampaignType: TypeAlias = Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"] | str
CertificationSignedOffCertificationPhase: TypeAlias = Literal["STAGED", "ACTIVE", "SIGNED"] | str
CertificationSignedOffCertificationReassignmentFromReviewerType: TypeAlias = Literal["IDENTITY", "GOVERNANCE_GROUP"] | str
CertificationSignedOffCertificationReassignmentFromType: TypeAlias = Literal["CERTIFICATION"] | str
CertificationSignedOffCertificationReviewerType: TypeAlias = Literal["IDENTITY", "GOVERNANCE_GROUP"] | str
IdentityReferenceType: TypeAlias = Literal["IDENTITY"] | str
PostProvisioningAccountRequestAttributeRequestOperation: TypeAlias = Literal["Add", "Set", "Remove"] | str
PostProvisioningAccountRequestProvisioningResult: TypeAlias = Literal["SUCCESS", "PENDING", "FAILED"] | str
SourceReferenceType: TypeAlias = Literal["SOURCE"] | str
SourceUpdatedActorType: TypeAlias = Literal["IDENTITY"] | str
TriggerMetadataTriggerType: TypeAlias = Literal["fireAndForget", "requestResponse"] | str
VaClusterStatusChangeHealthCheckResultStatus: TypeAlias = Literal["Succeeded", "Failed"] | str
VaClusterStatusChangeInputType: TypeAlias = Literal["SOURCE", "CLUSTER"] | str
VaClusterStatusChangePreviousHealthCheckResultStatus: TypeAlias = Literal["Succeeded", "Failed"] | str
