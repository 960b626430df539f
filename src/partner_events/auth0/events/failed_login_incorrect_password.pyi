# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Json, Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedLoginIncorrectPasswordDetailsError(Model):
    message: str | None = None
    reason: str | None = None


class FailedLoginIncorrectPasswordDetails(Model):
    consoleOut: Json | None = None
    error: FailedLoginIncorrectPasswordDetailsError | None = None
    transaction_id: str | None = None


class FailedLoginIncorrectPasswordLog(LogBase):
    type: Literal["fp"]
    details: FailedLoginIncorrectPasswordDetails | None = None


class FailedLoginIncorrectPasswordDetail(LogDetail):
    data: FailedLoginIncorrectPasswordLog
