# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["my_account_authentication_method_succeeded"]
    details: SuccessfulAuthenticationMethodOperationInMyAccountAPIDetails | None = None


class SuccessfulAuthenticationMethodOperationInMyAccountAPIDetail(LogDetail):
    data: SuccessfulAuthenticationMethodOperationInMyAccountAPILog
