# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class FailedKMSAPIOperationLog(Log):
    type: Literal["kms_key_management_failure"]


class FailedKMSAPIOperationDetail(LogDetail):
    data: FailedKMSAPIOperationLog
