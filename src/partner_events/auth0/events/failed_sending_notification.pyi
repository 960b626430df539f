# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedSendingNotificationDetails(Model):
    email_type: str | None = None
    error: str | None = None
    notification_type: str | None = None
    to: str | None = None


class FailedSendingNotificationLog(LogBase):
    type: Literal["fn"]
    details: FailedSendingNotificationDetails | None = None


class FailedSendingNotificationDetail(LogDetail):
    data: FailedSendingNotificationLog
