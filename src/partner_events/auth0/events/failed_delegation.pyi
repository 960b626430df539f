# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedDelegationDetails(Model):
    api_type: str | None = None
    device: str | None = None
    grant_type: str | None = None
    scope: str | None = None
    target: str | None = None


class FailedDelegationLog(LogBase):
    type: Literal["fd"]
    details: FailedDelegationDetails | None = None


class FailedDelegationDetail(LogDetail):
    data: FailedDelegationLog
