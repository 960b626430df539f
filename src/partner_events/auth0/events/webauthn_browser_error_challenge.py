# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class WebAuthnBrowserErrorChallengeLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class WebAuthnBrowserErrorChallengeDetail(LogDetail):
    data: WebAuthnBrowserErrorChallengeLog


class WebAuthnBrowserErrorChallenge(LogEvent):
    """Auth0's `gd_webauthn_challenge_failed` (WebAuthn Browser Error Challenge): A browser could not answer a
    WebAuthn challenge. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: WebAuthnBrowserErrorChallengeDetail

    @property
    def kind(self) -> Literal["gd_webauthn_challenge_failed"]:
        return "gd_webauthn_challenge_failed"
