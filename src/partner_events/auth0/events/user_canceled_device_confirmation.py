# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class UserCanceledDeviceConfirmationDetails(Model):
    session_id: str | None = None


class UserCanceledDeviceConfirmationLog(LogBase):
    type: str
    details: UserCanceledDeviceConfirmationDetails | None = None


class UserCanceledDeviceConfirmationDetail(LogDetail):
    data: UserCanceledDeviceConfirmationLog


class UserCanceledDeviceConfirmation(LogEvent):
    """Auth0's `fdecc` (User Canceled Device Confirmation): A user did not confirm a device.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: UserCanceledDeviceConfirmationDetail

    @property
    def kind(self) -> Literal["fdecc"]:
        return "fdecc"
