# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedDelegationDetails(Model):
    api_type: str | None = None
    device: str | None = None
    grant_type: str | None = None
    scope: str | None = None
    target: str | None = None


class FailedDelegationLog(LogBase):
    type: str
    details: FailedDelegationDetails | None = None


class FailedDelegationDetail(LogDetail):
    data: FailedDelegationLog


class FailedDelegation(LogEvent):
    """Auth0's `fd` (Failed Delegation): A delegation token could not be made.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedDelegationDetail

    @property
    def kind(self) -> Literal["fd"]:
        return "fd"
