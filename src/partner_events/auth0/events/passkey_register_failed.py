# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class PasskeyRegisterFailedLog(Log):
    type: str


class PasskeyRegisterFailedDetail(LogDetail):
    data: PasskeyRegisterFailedLog


class PasskeyRegisterFailed(LogEvent):
    """Auth0's `passkey_register_failed` (Passkey Register Failed): A native application could not register a
    passkey. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: PasskeyRegisterFailedDetail

    @property
    def kind(self) -> Literal["passkey_register_failed"]:
        return "passkey_register_failed"
