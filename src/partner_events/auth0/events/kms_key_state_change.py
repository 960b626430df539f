# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class KMSKeyStateChangeDetails(Model):
    id: str | None = None
    state: str | None = None
    type: str | None = None


class KMSKeyStateChangeLog(LogBase):
    type: str
    details: KMSKeyStateChangeDetails | None = None


class KMSKeyStateChangeDetail(LogDetail):
    data: KMSKeyStateChangeLog


class KMSKeyStateChange(LogEvent):
    """Auth0's `kms_key_state_changed` (KMS Key State Change): One of the tenant's encryption keys changed its
    state. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: KMSKeyStateChangeDetail

    @property
    def kind(self) -> Literal["kms_key_state_changed"]:
        return "kms_key_state_changed"
