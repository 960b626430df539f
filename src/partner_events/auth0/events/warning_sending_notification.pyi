# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class WarningSendingNotificationDetails(Model):
    notification_channel: str | None = None
    notification_type: str | None = None
    to: str | None = None
    warning: str | None = None


class WarningSendingNotificationLog(LogBase):
    type: Literal["wn"]
    details: WarningSendingNotificationDetails | None = None


class WarningSendingNotificationDetail(LogDetail):
    data: WarningSendingNotificationLog
