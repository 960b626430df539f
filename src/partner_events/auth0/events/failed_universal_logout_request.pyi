# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class FailedUniversalLogoutRequestDetailsResponse(Model):
    statusCode: Number | None = None


class FailedUniversalLogoutRequestDetails(Model):
    error: str | None = None
    response: FailedUniversalLogoutRequestDetailsResponse | None = None


class FailedUniversalLogoutRequestLog(LogBase):
    type: Literal["universal_logout_failed"]
    details: FailedUniversalLogoutRequestDetails | None = None


class FailedUniversalLogoutRequestDetail(LogDetail):
    data: FailedUniversalLogoutRequestLog
