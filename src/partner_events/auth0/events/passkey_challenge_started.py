# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import LoginPrompt, RiskAssessment


class PasskeyChallengeStartedDetailsActions(Model):
    executions: list[str] | None = None


class PasskeyChallengeStartedDetailsSessionCookie(Model):
    mode: str | None = None


class PasskeyChallengeStartedDetailsSession(Model):
    cookie: PasskeyChallengeStartedDetailsSessionCookie | None = None
    idp_session_expiry: Number | None = None


class PasskeyChallengeStartedDetails(Model):
    actions: PasskeyChallengeStartedDetailsActions | None = None
    completedAt: Number | None = None
    elapsedTime: Number | None = None
    initiatedAt: Number | None = None
    prompts: list[LoginPrompt] | None = None
    purpose: str | None = None
    riskAssessment: RiskAssessment | None = None
    session: PasskeyChallengeStartedDetailsSession | None = None
    session_id: str | None = None


class PasskeyChallengeStartedLog(LogBase):
    type: str
    details: PasskeyChallengeStartedDetails | None = None


class PasskeyChallengeStartedDetail(LogDetail):
    data: PasskeyChallengeStartedLog


class PasskeyChallengeStarted(LogEvent):
    """Auth0's `passkey_challenge_started` (Passkey Challenge Started): A native application got a passkey
    challenge. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: PasskeyChallengeStartedDetail

    @property
    def kind(self) -> Literal["passkey_challenge_started"]:
        return "passkey_challenge_started"
