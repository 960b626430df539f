# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedLoginInvalidEmailUsernameDetailsError(Model):
    message: str | None = None


class FailedLoginInvalidEmailUsernameDetails(Model):
    error: FailedLoginInvalidEmailUsernameDetailsError | None = None
    transaction_id: str | None = None


class FailedLoginInvalidEmailUsernameLog(LogBase):
    type: Literal["fu"]
    details: FailedLoginInvalidEmailUsernameDetails | None = None


class FailedLoginInvalidEmailUsernameDetail(LogDetail):
    data: FailedLoginInvalidEmailUsernameLog
