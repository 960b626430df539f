# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class UserLoginBlockReleasedDetails(Model):
    email: str | None = None
    query: JsonObject | None = None
    request: JsonObject | None = None
    response: JsonObject | None = None
    title: str | None = None


class UserLoginBlockReleasedLog(LogBase):
    type: str
    details: UserLoginBlockReleasedDetails | None = None


class UserLoginBlockReleasedDetail(LogDetail):
    data: UserLoginBlockReleasedLog


class UserLoginBlockReleased(LogEvent):
    """Auth0's `ublkdu` (User login block released): A block that attack protection put on a user was lifted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: UserLoginBlockReleasedDetail

    @property
    def kind(self) -> Literal["ublkdu"]:
        return "ublkdu"
