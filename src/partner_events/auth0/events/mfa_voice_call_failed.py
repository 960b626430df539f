# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAVoiceCallFailedLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAVoiceCallFailedDetail(LogDetail):
    data: MFAVoiceCallFailedLog


class MFAVoiceCallFailed(LogEvent):
    """Auth0's `gd_send_voice_failure` (MFA voice call failed): A call with the second factor could not be
    made. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAVoiceCallFailedDetail

    @property
    def kind(self) -> Literal["gd_send_voice_failure"]:
        return "gd_send_voice_failure"
