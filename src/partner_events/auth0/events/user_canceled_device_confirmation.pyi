# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class UserCanceledDeviceConfirmationDetails(Model):
    session_id: str | None = None


class UserCanceledDeviceConfirmationLog(LogBase):
    type: Literal["fdecc"]
    details: UserCanceledDeviceConfirmationDetails | None = None


class UserCanceledDeviceConfirmationDetail(LogDetail):
    data: UserCanceledDeviceConfirmationLog
