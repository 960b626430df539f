# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class PasskeyRegisterStartedLog(Log):
    type: str


class PasskeyRegisterStartedDetail(LogDetail):
    data: PasskeyRegisterStartedLog


class PasskeyRegisterStarted(LogEvent):
    """Auth0's `passkey_register_started` (Passkey Register Started): A native application began to register a
    passkey. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: PasskeyRegisterStartedDetail

    @property
    def kind(self) -> Literal["passkey_register_started"]:
        return "passkey_register_started"
