# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class WarningDuringLoginDetailsOpts(Model):
    search: str | None = None


class WarningDuringLoginDetails(Model):
    credentials_tenant: str | None = None
    host_tenant: str | None = None
    method: str | None = None
    opts: WarningDuringLoginDetailsOpts | None = None
    original_profile: str | None = None
    path: str | None = None
    referer: str | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    session_id: str | None = None


class WarningDuringLoginLog(LogBase):
    type: str
    details: WarningDuringLoginDetails | None = None


class WarningDuringLoginDetail(LogDetail):
    data: WarningDuringLoginLog


class WarningDuringLogin(LogEvent):
    """Auth0's `w` (Warning During Login): Something is amiss with a login that succeeds all the same.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: WarningDuringLoginDetail

    @property
    def kind(self) -> Literal["w"]:
        return "w"
