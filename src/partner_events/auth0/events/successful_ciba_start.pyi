# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessfulCIBAStartDetailsBody(Model):
    audience: str | None = None
    login_hint: str | None = None
    scope: str | None = None


class SuccessfulCIBAStartDetails(Model):
    body: SuccessfulCIBAStartDetailsBody | None = None
    notification_channel: str | None = None
    transaction_linking_id: str | None = None


class SuccessfulCIBAStartLog(LogBase):
    type: Literal["ciba_start_succeeded"]
    details: SuccessfulCIBAStartDetails | None = None


class SuccessfulCIBAStartDetail(LogDetail):
    data: SuccessfulCIBAStartLog
