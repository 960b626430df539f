# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetails(Model):
    authentication_method: str | None = None
    authentication_method_id: str | None = None
    operation: str | None = None
    request: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetailsRequest | None = None
    session_id: str | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPILog(LogBase):
    type: str
    details: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetails | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetail(LogDetail):
    data: SuccessfulAuthenticationMethodOperationInMyAccountAPILog


class SuccessfulAuthenticationMethodOperationInMyAccountAPI(LogEvent):
    """Auth0's `my_account_authentication_method_succeeded` (Successful authentication method operation in My
    Account API): A user changed an authentication method in the My Account API.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetail

    @property
    def kind(self) -> Literal["my_account_authentication_method_succeeded"]:
        return "my_account_authentication_method_succeeded"
