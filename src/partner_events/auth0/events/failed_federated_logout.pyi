# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedFederatedLogoutDetails(Model):
    errors: list[str] | None = None


class FailedFederatedLogoutLog(LogBase):
    type: Literal["federated_logout_failed"]
    details: FailedFederatedLogoutDetails | None = None


class FailedFederatedLogoutDetail(LogDetail):
    data: FailedFederatedLogoutLog
