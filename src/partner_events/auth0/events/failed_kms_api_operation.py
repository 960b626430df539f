# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedKMSAPIOperationLog(Log):
    type: str


class FailedKMSAPIOperationDetail(LogDetail):
    data: FailedKMSAPIOperationLog


class FailedKMSAPIOperation(LogEvent):
    """Auth0's `kms_key_management_failure` (Failed KMS API Operation): An operation on the tenant's
    encryption keys failed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedKMSAPIOperationDetail

    @property
    def kind(self) -> Literal["kms_key_management_failure"]:
        return "kms_key_management_failure"
