# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class GuardianTenantUpdateLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class GuardianTenantUpdateDetail(LogDetail):
    data: GuardianTenantUpdateLog


class GuardianTenantUpdate(LogEvent):
    """Auth0's `gd_tenant_update` (Guardian tenant update): The tenant's settings for second factors were
    changed. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: GuardianTenantUpdateDetail

    @property
    def kind(self) -> Literal["gd_tenant_update"]:
        return "gd_tenant_update"
