# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedAPIOperationLog(Log):
    type: str


class FailedAPIOperationDetail(LogDetail):
    data: FailedAPIOperationLog


class FailedAPIOperation(LogEvent):
    """Auth0's `fapi` (Failed API Operation): A call of the Management API failed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedAPIOperationDetail

    @property
    def kind(self) -> Literal["fapi"]:
        return "fapi"
