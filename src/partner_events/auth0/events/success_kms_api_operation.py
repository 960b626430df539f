# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessKMSAPIOperationDetails(Model):
    id: str | None = None
    state: str | None = None
    type: str | None = None


class SuccessKMSAPIOperationLog(LogBase):
    type: str
    details: SuccessKMSAPIOperationDetails | None = None


class SuccessKMSAPIOperationDetail(LogDetail):
    data: SuccessKMSAPIOperationLog


class SuccessKMSAPIOperation(LogEvent):
    """Auth0's `kms_key_management_success` (Success KMS API Operation): An operation on the tenant's
    encryption keys succeeded. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessKMSAPIOperationDetail

    @property
    def kind(self) -> Literal["kms_key_management_success"]:
        return "kms_key_management_success"
