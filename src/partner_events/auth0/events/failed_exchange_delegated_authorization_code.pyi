# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeDelegatedAuthorizationCodeDetailsActor(Model):
    sub: str | None = None


class FailedExchangeDelegatedAuthorizationCodeDetails(Model):
    actor: FailedExchangeDelegatedAuthorizationCodeDetailsActor | None = None
    code: str | None = None
    requested_client_id: str | None = None


class FailedExchangeDelegatedAuthorizationCodeLog(LogBase):
    type: Literal["fdeleacft"]
    details: FailedExchangeDelegatedAuthorizationCodeDetails | None = None


class FailedExchangeDelegatedAuthorizationCodeDetail(LogDetail):
    data: FailedExchangeDelegatedAuthorizationCodeLog
