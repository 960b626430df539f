# Generated from schemas/sailpoint by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.sailpoint.models._fields import AccessRequestInputFields as AccessRequestInputFields
from partner_events.sailpoint.models._fields import TriggerInputFields as TriggerInputFields
from partner_events.sailpoint.models.reference import CampaignReference as CampaignReference
from partner_events.sailpoint.models.reference import IdentityReference as IdentityReference
from partner_events.sailpoint.models.reference import SourceReference as SourceReference

AccessRequestDynamicApproverRequestedItemOperationWords: TypeAlias = Literal["Add", "Remove"]
AccessRequestDynamicApproverRequestedItemOperation: TypeAlias = AccessRequestDynamicApproverRequestedItemOperationWords | str
AccessRequestDynamicApproverRequestedItemTypeWords: TypeAlias = Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"]
AccessRequestDynamicApproverRequestedItemType: TypeAlias = AccessRequestDynamicApproverRequestedItemTypeWords | str
AccessRequestPostApprovalRequestedItemStatusApprovalApprovalDecisionWords: TypeAlias = Literal["APPROVED", "DENIED"]
AccessRequestPostApprovalRequestedItemStatusApprovalApprovalDecision: TypeAlias = AccessRequestPostApprovalRequestedItemStatusApprovalApprovalDecisionWords | str
AccessRequestPostApprovalRequestedItemStatusOperationWords: TypeAlias = Literal["Add", "Remove"]
AccessRequestPostApprovalRequestedItemStatusOperation: TypeAlias = AccessRequestPostApprovalRequestedItemStatusOperationWords | str
AccessRequestPostApprovalRequestedItemStatusTypeWords: TypeAlias = Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"]
AccessRequestPostApprovalRequestedItemStatusType: TypeAlias = AccessRequestPostApprovalRequestedItemStatusTypeWords | str
AccessRequestPreApprovalRequestedItemOperationWords: TypeAlias = Literal["Add", "Remove"]
AccessRequestPreApprovalRequestedItemOperation: TypeAlias = AccessRequestPreApprovalRequestedItemOperationWords | str
AccessRequestPreApprovalRequestedItemTypeWords: TypeAlias = Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"]
AccessRequestPreApprovalRequestedItemType: TypeAlias = AccessRequestPreApprovalRequestedItemTypeWords | str
AccountAggregationCompletedInputStatusWords: TypeAlias = Literal["Success", "Failed", "Terminated"]
AccountAggregationCompletedInputStatus: TypeAlias = AccountAggregationCompletedInputStatusWords | str
AccountAttributesChangedAccountTypeWords: TypeAlias = Literal["ACCOUNT"]
AccountAttributesChangedAccountType: TypeAlias = AccountAttributesChangedAccountTypeWords | str
AccountCorrelatedAccountTypeWords: TypeAlias = Literal["ACCOUNT"]
AccountCorrelatedAccountType: TypeAlias = AccountCorrelatedAccountTypeWords | str
AggregationAccountsCollectedInputStatusWords: TypeAlias = Literal["Success", "Failed", "Terminated"]
AggregationAccountsCollectedInputStatus: TypeAlias = AggregationAccountsCollectedInputStatusWords | str
CampaignActivatedCampaignStatusWords: TypeAlias = Literal["ACTIVE"]
CampaignActivatedCampaignStatus: TypeAlias = CampaignActivatedCampaignStatusWords | str
CampaignActivatedCampaignTypeWords: TypeAlias = Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"]
CampaignActivatedCampaignType: TypeAlias = CampaignActivatedCampaignTypeWords | str
CampaignEndedCampaignStatusWords: TypeAlias = Literal["COMPLETED"]
CampaignEndedCampaignStatus: TypeAlias = CampaignEndedCampaignStatusWords | str
CampaignEndedCampaignTypeWords: TypeAlias = Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"]
CampaignEndedCampaignType: TypeAlias = CampaignEndedCampaignTypeWords | str
CampaignGeneratedCampaignStatusWords: TypeAlias = Literal["STAGED", "ACTIVATING", "ACTIVE"]
CampaignGeneratedCampaignStatus: TypeAlias = CampaignGeneratedCampaignStatusWords | str
CampaignGeneratedCampaignTypeWords: TypeAlias = Literal["MANAGER", "SOURCE_OWNER", "SEARCH", "ROLE_COMPOSITION"]
CampaignGeneratedCampaignType: TypeAlias = CampaignGeneratedCampaignTypeWords | str
CertificationSignedOffCertificationPhaseWords: TypeAlias = Literal["STAGED", "ACTIVE", "SIGNED"]
CertificationSignedOffCertificationPhase: TypeAlias = CertificationSignedOffCertificationPhaseWords | str
CertificationSignedOffCertificationReassignmentFromReviewerTypeWords: TypeAlias = Literal["IDENTITY", "GOVERNANCE_GROUP"]
CertificationSignedOffCertificationReassignmentFromReviewerType: TypeAlias = CertificationSignedOffCertificationReassignmentFromReviewerTypeWords | str
CertificationSignedOffCertificationReassignmentFromTypeWords: TypeAlias = Literal["CERTIFICATION"]
CertificationSignedOffCertificationReassignmentFromType: TypeAlias = CertificationSignedOffCertificationReassignmentFromTypeWords | str
CertificationSignedOffCertificationReviewerTypeWords: TypeAlias = Literal["IDENTITY", "GOVERNANCE_GROUP"]
CertificationSignedOffCertificationReviewerType: TypeAlias = CertificationSignedOffCertificationReviewerTypeWords | str
IdentityReferenceTypeWords: TypeAlias = Literal["IDENTITY"]
IdentityReferenceType: TypeAlias = IdentityReferenceTypeWords | str
PostProvisioningAccountRequestAttributeRequestOperationWords: TypeAlias = Literal["Add", "Set", "Remove"]
PostProvisioningAccountRequestAttributeRequestOperation: TypeAlias = PostProvisioningAccountRequestAttributeRequestOperationWords | str
PostProvisioningAccountRequestProvisioningResultWords: TypeAlias = Literal["SUCCESS", "PENDING", "FAILED"]
PostProvisioningAccountRequestProvisioningResult: TypeAlias = PostProvisioningAccountRequestProvisioningResultWords | str
SourceReferenceTypeWords: TypeAlias = Literal["SOURCE"]
SourceReferenceType: TypeAlias = SourceReferenceTypeWords | str
SourceUpdatedActorTypeWords: TypeAlias = Literal["IDENTITY"]
SourceUpdatedActorType: TypeAlias = SourceUpdatedActorTypeWords | str
TriggerMetadataTriggerTypeWords: TypeAlias = Literal["fireAndForget", "requestResponse"]
TriggerMetadataTriggerType: TypeAlias = TriggerMetadataTriggerTypeWords | str
VaClusterStatusChangeHealthCheckResultStatusWords: TypeAlias = Literal["Succeeded", "Failed"]
VaClusterStatusChangeHealthCheckResultStatus: TypeAlias = VaClusterStatusChangeHealthCheckResultStatusWords | str
VaClusterStatusChangeInputTypeWords: TypeAlias = Literal["SOURCE", "CLUSTER"]
VaClusterStatusChangeInputType: TypeAlias = VaClusterStatusChangeInputTypeWords | str
VaClusterStatusChangePreviousHealthCheckResultStatusWords: TypeAlias = Literal["Succeeded", "Failed"]
VaClusterStatusChangePreviousHealthCheckResultStatus: TypeAlias = VaClusterStatusChangePreviousHealthCheckResultStatusWords | str
