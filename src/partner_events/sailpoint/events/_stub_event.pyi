# Generated for type checkers alone; import from `partner_events.sailpoint`.
# From schemas/sailpoint by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.events._details import (
    AccountAggregationCompletedInput,
    AccountAttributesChangedInput,
    AccountCorrelatedInput,
    AccountCreatedInput,
    AccountUncorrelatedInput,
    AggregationAccountsCollectedInput,
    CampaignActivatedInput,
    CampaignEndedInput,
    CampaignGeneratedInput,
    CertificationSignedOffInput,
    IdentityAttributesChangedInput,
    IdentityCreatedInput,
    IdentityDeletedInput,
    PostProvisioningInput,
    SavedSearchCompleteInput,
    SourceAccountCreatedInput,
    SourceAccountDeletedInput,
    SourceAccountUpdatedInput,
    SourceCreatedInput,
    SourceDeletedInput,
    SourceUpdatedInput,
    VaClusterStatusChangeInput,
)
from partner_events.sailpoint.models._fields import (
    AccountAggregationCompletedInputFields,
    AccountAttributesChangedInputFields,
    AccountCorrelatedInputFields,
    AccountCreatedInputFields,
    AccountUncorrelatedInputFields,
    AggregationAccountsCollectedInputFields,
    CampaignActivatedInputFields,
    CampaignEndedInputFields,
    CampaignGeneratedInputFields,
    CertificationSignedOffInputFields,
    FormSubmissionFields,
    IdentityAttributesChangedInputFields,
    IdentityCreatedInputFields,
    IdentityDeletedInputFields,
    PostProvisioningInputFields,
    SavedSearchCompleteInputFields,
    SourceAccountCreatedInputFields,
    SourceAccountDeletedInputFields,
    SourceAccountUpdatedInputFields,
    SourceCreatedInputFields,
    SourceDeletedInputFields,
    SourceUpdatedInputFields,
    VaClusterStatusChangeInputFields,
)
from partner_events.sailpoint.models.form import FormSubmission

class AccountAggregationCompleted(SailPointEvent):
    """Reading the accounts of a source ended: successfully, with warnings, or not.

    SailPoint's `idn:account-aggregation-completed` (Account Aggregation Completed):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-aggregation-completed/
    """

    detail_type: Literal["idn:account-aggregation-completed"]
    @property
    def kind(self) -> Literal["idn:account-aggregation-completed"]: ...
    detail: AccountAggregationCompletedInput
    @property
    def payload(self) -> AccountAggregationCompletedInput: ...
    @classfield
    def fields(cls) -> KindFields[
        AccountAggregationCompletedInputFields,
        AccountAggregationCompletedInputFields,
    ]: ...

class AccountAttributesChanged(SailPointEvent):
    """Attributes of an account in a source changed.

    SailPoint's `idn:account-attributes-changed` (Account Attributes Changed):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-attributes-changed/
    """

    detail_type: Literal["idn:account-attributes-changed"]
    @property
    def kind(self) -> Literal["idn:account-attributes-changed"]: ...
    detail: AccountAttributesChangedInput
    @property
    def payload(self) -> AccountAttributesChangedInput: ...
    @classfield
    def fields(cls) -> KindFields[
        AccountAttributesChangedInputFields,
        AccountAttributesChangedInputFields,
    ]: ...

class AccountCorrelated(SailPointEvent):
    """An account was found to belong to an identity.

    SailPoint's `idn:account-correlated` (Account Correlated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-correlated/
    """

    detail_type: Literal["idn:account-correlated"]
    @property
    def kind(self) -> Literal["idn:account-correlated"]: ...
    detail: AccountCorrelatedInput
    @property
    def payload(self) -> AccountCorrelatedInput: ...
    @classfield
    def fields(cls) -> KindFields[AccountCorrelatedInputFields, AccountCorrelatedInputFields]: ...

class AccountCreated(SailPointEvent):
    """An account was created in a source.

    SailPoint's `idn:account-created` (Account Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-created/
    """

    detail_type: Literal["idn:account-created"]
    @property
    def kind(self) -> Literal["idn:account-created"]: ...
    detail: AccountCreatedInput
    @property
    def payload(self) -> AccountCreatedInput: ...
    @classfield
    def fields(cls) -> KindFields[AccountCreatedInputFields, AccountCreatedInputFields]: ...

class AccountUncorrelated(SailPointEvent):
    """An account was found to belong to its identity no more.

    SailPoint's `idn:account-uncorrelated` (Account Uncorrelated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/account-uncorrelated/
    """

    detail_type: Literal["idn:account-uncorrelated"]
    @property
    def kind(self) -> Literal["idn:account-uncorrelated"]: ...
    detail: AccountUncorrelatedInput
    @property
    def payload(self) -> AccountUncorrelatedInput: ...
    @classfield
    def fields(cls) -> KindFields[AccountUncorrelatedInputFields, AccountUncorrelatedInputFields]: ...

class AggregationAccountsCollected(SailPointEvent):
    """The accounts of a source were collected, and are not processed yet.

    SailPoint's `idn:aggregation-accounts-collected` (Aggregation Accounts Collected):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/accounts-collected-for-aggregation/
    """

    detail_type: Literal["idn:aggregation-accounts-collected"]
    @property
    def kind(self) -> Literal["idn:aggregation-accounts-collected"]: ...
    detail: AggregationAccountsCollectedInput
    @property
    def payload(self) -> AggregationAccountsCollectedInput: ...
    @classfield
    def fields(cls) -> KindFields[
        AggregationAccountsCollectedInputFields,
        AggregationAccountsCollectedInputFields,
    ]: ...

class CampaignActivated(SailPointEvent):
    """A certification campaign began: its reviewers can decide.

    SailPoint's `idn:campaign-activated` (Campaign Activated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-activated/
    """

    detail_type: Literal["idn:campaign-activated"]
    @property
    def kind(self) -> Literal["idn:campaign-activated"]: ...
    detail: CampaignActivatedInput
    @property
    def payload(self) -> CampaignActivatedInput: ...
    @classfield
    def fields(cls) -> KindFields[CampaignActivatedInputFields, CampaignActivatedInputFields]: ...

class CampaignEnded(SailPointEvent):
    """A certification campaign ended.

    SailPoint's `idn:campaign-ended` (Campaign Ended):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-ended/
    """

    detail_type: Literal["idn:campaign-ended"]
    @property
    def kind(self) -> Literal["idn:campaign-ended"]: ...
    detail: CampaignEndedInput
    @property
    def payload(self) -> CampaignEndedInput: ...
    @classfield
    def fields(cls) -> KindFields[CampaignEndedInputFields, CampaignEndedInputFields]: ...

class CampaignGenerated(SailPointEvent):
    """A certification campaign was generated, and waits to be activated.

    SailPoint's `idn:campaign-generated` (Campaign Generated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/campaign-generated/
    """

    detail_type: Literal["idn:campaign-generated"]
    @property
    def kind(self) -> Literal["idn:campaign-generated"]: ...
    detail: CampaignGeneratedInput
    @property
    def payload(self) -> CampaignGeneratedInput: ...
    @classfield
    def fields(cls) -> KindFields[CampaignGeneratedInputFields, CampaignGeneratedInputFields]: ...

class CertificationSignedOff(SailPointEvent):
    """A reviewer signed off a certification.

    SailPoint's `idn:certification-signed-off` (Certification Signed Off):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/certification-signed-off/
    """

    detail_type: Literal["idn:certification-signed-off"]
    @property
    def kind(self) -> Literal["idn:certification-signed-off"]: ...
    detail: CertificationSignedOffInput
    @property
    def payload(self) -> CertificationSignedOffInput: ...
    @classfield
    def fields(cls) -> KindFields[CertificationSignedOffInputFields, CertificationSignedOffInputFields]: ...

class FormSubmitted(SailPointEvent):
    """Somebody submitted a form.

    SailPoint's `sp:form-submitted` (Form Submitted):
    https://developer.sailpoint.com/docs/extensibility/forms/
    """

    detail_type: Literal["sp:form-submitted"]
    @property
    def kind(self) -> Literal["sp:form-submitted"]: ...
    detail: FormSubmission
    @property
    def payload(self) -> FormSubmission: ...
    @classfield
    def fields(cls) -> KindFields[FormSubmissionFields, FormSubmissionFields]: ...

class IdentityAttributesChanged(SailPointEvent):
    """Attributes of an identity changed.

    SailPoint's `idn:identity-attributes-changed` (Identity Attributes Changed):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-attributes-changed/
    """

    detail_type: Literal["idn:identity-attributes-changed"]
    @property
    def kind(self) -> Literal["idn:identity-attributes-changed"]: ...
    detail: IdentityAttributesChangedInput
    @property
    def payload(self) -> IdentityAttributesChangedInput: ...
    @classfield
    def fields(cls) -> KindFields[
        IdentityAttributesChangedInputFields,
        IdentityAttributesChangedInputFields,
    ]: ...

class IdentityCreated(SailPointEvent):
    """An identity was created.

    SailPoint's `idn:identity-created` (Identity Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-created/
    """

    detail_type: Literal["idn:identity-created"]
    @property
    def kind(self) -> Literal["idn:identity-created"]: ...
    detail: IdentityCreatedInput
    @property
    def payload(self) -> IdentityCreatedInput: ...
    @classfield
    def fields(cls) -> KindFields[IdentityCreatedInputFields, IdentityCreatedInputFields]: ...

class IdentityDeleted(SailPointEvent):
    """An identity was deleted.

    SailPoint's `idn:identity-deleted` (Identity Deleted):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/identity-deleted/
    """

    detail_type: Literal["idn:identity-deleted"]
    @property
    def kind(self) -> Literal["idn:identity-deleted"]: ...
    detail: IdentityDeletedInput
    @property
    def payload(self) -> IdentityDeletedInput: ...
    @classfield
    def fields(cls) -> KindFields[IdentityDeletedInputFields, IdentityDeletedInputFields]: ...

class PostProvisioning(SailPointEvent):
    """Provisioning ended: accounts were changed in a source, or should have been.

    SailPoint's `idn:post-provisioning` (Post Provisioning):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/provisioning-completed/
    """

    detail_type: Literal["idn:post-provisioning"]
    @property
    def kind(self) -> Literal["idn:post-provisioning"]: ...
    detail: PostProvisioningInput
    @property
    def payload(self) -> PostProvisioningInput: ...
    @classfield
    def fields(cls) -> KindFields[PostProvisioningInputFields, PostProvisioningInputFields]: ...

class SavedSearchComplete(SailPointEvent):
    """A scheduled search ended, with its results as a preview and a file.

    SailPoint's `idn:saved-search-complete` (Saved Search Complete):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/scheduled-search/
    """

    detail_type: Literal["idn:saved-search-complete"]
    @property
    def kind(self) -> Literal["idn:saved-search-complete"]: ...
    detail: SavedSearchCompleteInput
    @property
    def payload(self) -> SavedSearchCompleteInput: ...
    @classfield
    def fields(cls) -> KindFields[SavedSearchCompleteInputFields, SavedSearchCompleteInputFields]: ...

class SourceAccountCreated(SailPointEvent):
    """An account appeared in a source, also if it was made there directly.

    SailPoint's `idn:source-account-created` (Source Account Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-created/
    """

    detail_type: Literal["idn:source-account-created"]
    @property
    def kind(self) -> Literal["idn:source-account-created"]: ...
    detail: SourceAccountCreatedInput
    @property
    def payload(self) -> SourceAccountCreatedInput: ...
    @classfield
    def fields(cls) -> KindFields[SourceAccountCreatedInputFields, SourceAccountCreatedInputFields]: ...

class SourceAccountDeleted(SailPointEvent):
    """An account vanished from a source, also if it was deleted there directly.

    SailPoint's `idn:source-account-deleted` (Source Account Deleted):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-deleted/
    """

    detail_type: Literal["idn:source-account-deleted"]
    @property
    def kind(self) -> Literal["idn:source-account-deleted"]: ...
    detail: SourceAccountDeletedInput
    @property
    def payload(self) -> SourceAccountDeletedInput: ...
    @classfield
    def fields(cls) -> KindFields[SourceAccountDeletedInputFields, SourceAccountDeletedInputFields]: ...

class SourceAccountUpdated(SailPointEvent):
    """An account changed in a source, also if it was changed there directly.

    SailPoint's `idn:source-account-updated` (Source Account Updated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-account-updated/
    """

    detail_type: Literal["idn:source-account-updated"]
    @property
    def kind(self) -> Literal["idn:source-account-updated"]: ...
    detail: SourceAccountUpdatedInput
    @property
    def payload(self) -> SourceAccountUpdatedInput: ...
    @classfield
    def fields(cls) -> KindFields[SourceAccountUpdatedInputFields, SourceAccountUpdatedInputFields]: ...

class SourceCreated(SailPointEvent):
    """A source was created.

    SailPoint's `idn:source-created` (Source Created):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-created/
    """

    detail_type: Literal["idn:source-created"]
    @property
    def kind(self) -> Literal["idn:source-created"]: ...
    detail: SourceCreatedInput
    @property
    def payload(self) -> SourceCreatedInput: ...
    @classfield
    def fields(cls) -> KindFields[SourceCreatedInputFields, SourceCreatedInputFields]: ...

class SourceDeleted(SailPointEvent):
    """A source was deleted.

    SailPoint's `idn:source-deleted` (Source Deleted):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-deleted/
    """

    detail_type: Literal["idn:source-deleted"]
    @property
    def kind(self) -> Literal["idn:source-deleted"]: ...
    detail: SourceDeletedInput
    @property
    def payload(self) -> SourceDeletedInput: ...
    @classfield
    def fields(cls) -> KindFields[SourceDeletedInputFields, SourceDeletedInputFields]: ...

class SourceUpdated(SailPointEvent):
    """A source changed.

    SailPoint's `idn:source-updated` (Source Updated):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/source-updated/
    """

    detail_type: Literal["idn:source-updated"]
    @property
    def kind(self) -> Literal["idn:source-updated"]: ...
    detail: SourceUpdatedInput
    @property
    def payload(self) -> SourceUpdatedInput: ...
    @classfield
    def fields(cls) -> KindFields[SourceUpdatedInputFields, SourceUpdatedInputFields]: ...

class VaClusterStatusChange(SailPointEvent):
    """A cluster of virtual appliances, or its source, became healthy or unhealthy.

    SailPoint's `idn:va-cluster-status-change` (Va Cluster Status Change):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/va-cluster-status-change-event/
    """

    detail_type: Literal["idn:va-cluster-status-change"]
    @property
    def kind(self) -> Literal["idn:va-cluster-status-change"]: ...
    detail: VaClusterStatusChangeInput
    @property
    def payload(self) -> VaClusterStatusChangeInput: ...
    @classfield
    def fields(cls) -> KindFields[VaClusterStatusChangeInputFields, VaClusterStatusChangeInputFields]: ...
