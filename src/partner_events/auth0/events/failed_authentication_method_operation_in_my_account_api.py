# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedAuthenticationMethodOperationInMyAccountAPIDetailsError(Model):
    detail: str | None = None
    status: Number | None = None
    title: str | None = None
    type: str | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetails(Model):
    authentication_method: str | None = None
    authentication_method_id: str | None = None
    error: FailedAuthenticationMethodOperationInMyAccountAPIDetailsError | None = None
    operation: str | None = None
    request: FailedAuthenticationMethodOperationInMyAccountAPIDetailsRequest | None = None
    session_id: str | None = None


class FailedAuthenticationMethodOperationInMyAccountAPILog(LogBase):
    type: str
    details: FailedAuthenticationMethodOperationInMyAccountAPIDetails | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetail(LogDetail):
    data: FailedAuthenticationMethodOperationInMyAccountAPILog


class FailedAuthenticationMethodOperationInMyAccountAPI(LogEvent):
    """Auth0's `my_account_authentication_method_failed` (Failed authentication method operation in My Account
    API): A user could not change an authentication method in the My Account API.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedAuthenticationMethodOperationInMyAccountAPIDetail

    @property
    def kind(self) -> Literal["my_account_authentication_method_failed"]:
        return "my_account_authentication_method_failed"
