# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangeTokenVaultDetails(Model):
    audit_context: str | None = None
    enterprise_connection: str | None = None
    enterprise_connection_id: str | None = None
    expires_at: str | None = None
    is_privileged_worker: bool | None = None
    issued_token_type: str | None = None
    scope: str | None = None
    subject_token_type: str | None = None
    token_broker: str | None = None
    token_thumbprint: str | None = None


class SuccessExchangeTokenVaultLog(LogBase):
    type: str
    details: SuccessExchangeTokenVaultDetails | None = None


class SuccessExchangeTokenVaultDetail(LogDetail):
    data: SuccessExchangeTokenVaultLog


class SuccessExchangeTokenVault(LogEvent):
    """Auth0's `seta` (Success Exchange Token Vault): The Token Vault gave out a token.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangeTokenVaultDetail

    @property
    def kind(self) -> Literal["seta"]:
        return "seta"
