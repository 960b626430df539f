# Generated for type checkers alone; import from `partner_events.sailpoint`.
# From schemas/sailpoint by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.sailpoint._access_request import AccessRequestEvent
from partner_events.sailpoint.events._details import (
    AccessRequestDynamicApproverInput,
    AccessRequestPostApprovalInput,
    AccessRequestPreApprovalInput,
)
from partner_events.sailpoint.models._fields import (
    AccessRequestDynamicApproverInputFields,
    AccessRequestPostApprovalInputFields,
    AccessRequestPreApprovalInputFields,
)

class AccessRequestDynamicApprover(AccessRequestEvent):
    """Somebody asked for access, and you may name a further approver.

    SailPoint's `idn:access-request-dynamic-approver` (Access Request Dynamic Approver):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-dynamic-approval/
    """

    detail_type: Literal["idn:access-request-dynamic-approver"]
    @property
    def kind(self) -> Literal["idn:access-request-dynamic-approver"]: ...
    detail: AccessRequestDynamicApproverInput
    @property
    def payload(self) -> AccessRequestDynamicApproverInput: ...
    @classfield
    def fields(cls) -> KindFields[
        AccessRequestDynamicApproverInputFields,
        AccessRequestDynamicApproverInputFields,
    ]: ...

class AccessRequestPostApproval(AccessRequestEvent):
    """A request for access was decided: approved or rejected.

    SailPoint's `idn:access-request-post-approval` (Access Request Post Approval):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-decision/
    """

    detail_type: Literal["idn:access-request-post-approval"]
    @property
    def kind(self) -> Literal["idn:access-request-post-approval"]: ...
    detail: AccessRequestPostApprovalInput
    @property
    def payload(self) -> AccessRequestPostApprovalInput: ...
    @classfield
    def fields(cls) -> KindFields[
        AccessRequestPostApprovalInputFields,
        AccessRequestPostApprovalInputFields,
    ]: ...

class AccessRequestPreApproval(AccessRequestEvent):
    """Somebody asked for access, and you may decide before other approvers do.

    SailPoint's `idn:access-request-pre-approval` (Access Request Pre Approval):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/access-request-submitted/
    """

    detail_type: Literal["idn:access-request-pre-approval"]
    @property
    def kind(self) -> Literal["idn:access-request-pre-approval"]: ...
    detail: AccessRequestPreApprovalInput
    @property
    def payload(self) -> AccessRequestPreApprovalInput: ...
    @classfield
    def fields(cls) -> KindFields[
        AccessRequestPreApprovalInputFields,
        AccessRequestPreApprovalInputFields,
    ]: ...
