# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class EmailVerificationFailedToConfirmLog(Log):
    type: Literal["gd_auth_fail_email_verification"]


class EmailVerificationFailedToConfirmDetail(LogDetail):
    data: EmailVerificationFailedToConfirmLog
