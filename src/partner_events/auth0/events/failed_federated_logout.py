# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedFederatedLogoutDetails(Model):
    errors: list[str] | None = None


class FailedFederatedLogoutLog(LogBase):
    type: str
    details: FailedFederatedLogoutDetails | None = None


class FailedFederatedLogoutDetail(LogDetail):
    data: FailedFederatedLogoutLog


class FailedFederatedLogout(LogEvent):
    """Auth0's `federated_logout_failed` (Failed Federated Logout): The logout at the upstream identity
    provider failed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedFederatedLogoutDetail

    @property
    def kind(self) -> Literal["federated_logout_failed"]:
        return "federated_logout_failed"
