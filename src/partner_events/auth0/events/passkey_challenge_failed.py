# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class PasskeyChallengeFailedDetailsError(Model):
    message: str | None = None


class PasskeyChallengeFailedDetails(Model):
    error: PasskeyChallengeFailedDetailsError | None = None
    purpose: str | None = None


class PasskeyChallengeFailedLog(LogBase):
    type: str
    details: PasskeyChallengeFailedDetails | None = None


class PasskeyChallengeFailedDetail(LogDetail):
    data: PasskeyChallengeFailedLog


class PasskeyChallengeFailed(LogEvent):
    """Auth0's `passkey_challenge_failed` (Passkey Challenge Failed): A native application got no passkey
    challenge. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: PasskeyChallengeFailedDetail

    @property
    def kind(self) -> Literal["passkey_challenge_failed"]:
        return "passkey_challenge_failed"
