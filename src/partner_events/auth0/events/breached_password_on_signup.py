# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class BreachedPasswordOnSignupLog(Log):
    type: str


class BreachedPasswordOnSignupDetail(LogDetail):
    data: BreachedPasswordOnSignupLog


class BreachedPasswordOnSignup(LogEvent):
    """Auth0's `signup_pwd_leak` (Breached Password on Signup): A registration was tried with a password that
    is known from a leak. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: BreachedPasswordOnSignupDetail

    @property
    def kind(self) -> Literal["signup_pwd_leak"]:
        return "signup_pwd_leak"
