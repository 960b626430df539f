# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class WebAuthnBrowserErrorEnrollmentLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class WebAuthnBrowserErrorEnrollmentDetail(LogDetail):
    data: WebAuthnBrowserErrorEnrollmentLog


class WebAuthnBrowserErrorEnrollment(LogEvent):
    """Auth0's `gd_webauthn_enrollment_failed` (WebAuthn Browser Error Enrollment): A browser could not enroll
    a WebAuthn device. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: WebAuthnBrowserErrorEnrollmentDetail

    @property
    def kind(self) -> Literal["gd_webauthn_enrollment_failed"]:
        return "gd_webauthn_enrollment_failed"
