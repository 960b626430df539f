# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class PreLoginAssessmentDetails(Model):
    ipOnAllowlist: bool | None = None
    requiresVerification: bool | None = None
    requiresVerificationForSignupFlow: bool | None = None
    session_id: str | None = None


class PreLoginAssessmentLog(LogBase):
    type: Literal["pla"]
    details: PreLoginAssessmentDetails | None = None


class PreLoginAssessmentDetail(LogDetail):
    data: PreLoginAssessmentLog
