# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class ErrorSendingMFAEmailLog(Log):
    type: Literal["gd_send_email_failure"]


class ErrorSendingMFAEmailDetail(LogDetail):
    data: ErrorSendingMFAEmailLog
