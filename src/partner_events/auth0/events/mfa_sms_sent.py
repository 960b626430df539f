# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFASMSSentLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFASMSSentDetail(LogDetail):
    data: MFASMSSentLog


class MFASMSSent(LogEvent):
    """Auth0's `gd_send_sms` (MFA SMS Sent): A text message with the second factor was sent.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFASMSSentDetail

    @property
    def kind(self) -> Literal["gd_send_sms"]:
        return "gd_send_sms"
