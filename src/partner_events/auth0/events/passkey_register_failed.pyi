# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class PasskeyRegisterFailedLog(Log):
    type: Literal["passkey_register_failed"]


class PasskeyRegisterFailedDetail(LogDetail):
    data: PasskeyRegisterFailedLog
