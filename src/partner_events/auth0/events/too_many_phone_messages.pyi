# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.auth0._log import LogBase, LogDetail


class TooManyPhoneMessagesDetails(Model):
    body: JsonObject | None = None
    delivery_method: str | None = None
    reset_time: str | None = None
    trigger_time: str | None = None
    type: str | None = None


class TooManyPhoneMessagesLog(LogBase):
    type: Literal["limit_phone"]
    details: TooManyPhoneMessagesDetails | None = None


class TooManyPhoneMessagesDetail(LogDetail):
    data: TooManyPhoneMessagesLog
