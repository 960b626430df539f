# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["my_account_authentication_method_failed"]
    details: FailedAuthenticationMethodOperationInMyAccountAPIDetails | None = None


class FailedAuthenticationMethodOperationInMyAccountAPIDetail(LogDetail):
    data: FailedAuthenticationMethodOperationInMyAccountAPILog
