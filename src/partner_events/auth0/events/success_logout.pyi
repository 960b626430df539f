# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessLogoutDetails(Model):
    allowed_logout_url: list[str] | None = None
    initiated_by: str | None = None
    protocol: str | None = None
    return_to: str | None = None
    session_id: str | None = None
    session_metadata: dict[str, str] | None = None


class SuccessLogoutLog(LogBase):
    type: Literal["slo"]
    details: SuccessLogoutDetails | None = None


class SuccessLogoutDetail(LogDetail):
    data: SuccessLogoutLog
