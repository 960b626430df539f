# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessChangePasswordDetails(Model):
    body: JsonObject | None = None
    email: str | None = None
    query: JsonObject | None = None
    title: str | None = None


class SuccessChangePasswordLog(LogBase):
    type: str
    details: SuccessChangePasswordDetails | None = None


class SuccessChangePasswordDetail(LogDetail):
    data: SuccessChangePasswordLog


class SuccessChangePassword(LogEvent):
    """Auth0's `scp` (Success Change Password): A user's password was changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessChangePasswordDetail

    @property
    def kind(self) -> Literal["scp"]:
        return "scp"
