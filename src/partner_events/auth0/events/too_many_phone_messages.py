# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class TooManyPhoneMessagesDetails(Model):
    body: JsonObject | None = None
    delivery_method: str | None = None
    reset_time: str | None = None
    trigger_time: str | None = None
    type: str | None = None


class TooManyPhoneMessagesLog(LogBase):
    type: str
    details: TooManyPhoneMessagesDetails | None = None


class TooManyPhoneMessagesDetail(LogDetail):
    data: TooManyPhoneMessagesLog


class TooManyPhoneMessages(LogEvent):
    """Auth0's `limit_phone` (Too Many Phone Messages): A user got no further text messages or calls for a
    while, after too many. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: TooManyPhoneMessagesDetail

    @property
    def kind(self) -> Literal["limit_phone"]:
        return "limit_phone"
