# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeTokenVaultDetails(Model):
    audit_context: str | None = None
    enterprise_connection: str | None = None
    enterprise_connection_id: str | None = None
    failure_reason: str | None = None
    is_privileged_worker: bool | None = None
    subject_token_type: str | None = None
    token_broker: str | None = None


class FailedExchangeTokenVaultLog(LogBase):
    type: Literal["feta"]
    details: FailedExchangeTokenVaultDetails | None = None


class FailedExchangeTokenVaultDetail(LogDetail):
    data: FailedExchangeTokenVaultLog
