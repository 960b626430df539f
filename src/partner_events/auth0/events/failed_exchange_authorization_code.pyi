# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeAuthorizationCodeDetails(Model):
    code: str | None = None
    requested_client_id: str | None = None


class FailedExchangeAuthorizationCodeLog(LogBase):
    type: Literal["feacft"]
    details: FailedExchangeAuthorizationCodeDetails | None = None


class FailedExchangeAuthorizationCodeDetail(LogDetail):
    data: FailedExchangeAuthorizationCodeLog
