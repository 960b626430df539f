# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class UpdateDeviceAccountLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class UpdateDeviceAccountDetail(LogDetail):
    data: UpdateDeviceAccountLog


class UpdateDeviceAccount(LogEvent):
    """Auth0's `gd_update_device_account` (Update device account): A device that is a second factor was
    changed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: UpdateDeviceAccountDetail

    @property
    def kind(self) -> Literal["gd_update_device_account"]:
        return "gd_update_device_account"
