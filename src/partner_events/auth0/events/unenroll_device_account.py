# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class UnenrollDeviceAccountLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class UnenrollDeviceAccountDetail(LogDetail):
    data: UnenrollDeviceAccountLog


class UnenrollDeviceAccount(LogEvent):
    """Auth0's `gd_unenroll` (Unenroll device account): A device is no longer a second factor.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: UnenrollDeviceAccountDetail

    @property
    def kind(self) -> Literal["gd_unenroll"]:
        return "gd_unenroll"
