# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAVoiceCallSuccessLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAVoiceCallSuccessDetail(LogDetail):
    data: MFAVoiceCallSuccessLog


class MFAVoiceCallSuccess(LogEvent):
    """Auth0's `gd_send_voice` (MFA voice call success): A call with the second factor was made.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAVoiceCallSuccessDetail

    @property
    def kind(self) -> Literal["gd_send_voice"]:
        return "gd_send_voice"
