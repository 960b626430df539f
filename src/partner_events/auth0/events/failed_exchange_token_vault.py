# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedExchangeTokenVaultDetails(Model):
    audit_context: str | None = None
    enterprise_connection: str | None = None
    enterprise_connection_id: str | None = None
    failure_reason: str | None = None
    is_privileged_worker: bool | None = None
    subject_token_type: str | None = None
    token_broker: str | None = None


class FailedExchangeTokenVaultLog(LogBase):
    type: str
    details: FailedExchangeTokenVaultDetails | None = None


class FailedExchangeTokenVaultDetail(LogDetail):
    data: FailedExchangeTokenVaultLog


class FailedExchangeTokenVault(LogEvent):
    """Auth0's `feta` (Failed Exchange Token Vault): The Token Vault gave out no token.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangeTokenVaultDetail

    @property
    def kind(self) -> Literal["feta"]:
        return "feta"
