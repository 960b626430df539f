# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class DeprecationNoticeDetailsFeature(Model):
    description: str | None = None
    documentation: str | None = None
    id: str | None = None
    name: str | None = None
    tenant_from_host: str | None = None


class DeprecationNoticeDetails(Model):
    feature: DeprecationNoticeDetailsFeature | None = None
    method: str | None = None
    path: str | None = None


class DeprecationNoticeLog(LogBase):
    type: str
    details: DeprecationNoticeDetails | None = None


class DeprecationNoticeDetail(LogDetail):
    data: DeprecationNoticeLog


class DeprecationNotice(LogEvent):
    """Auth0's `depnote` (Deprecation Notice): The tenant uses something that Auth0 is going to remove.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: DeprecationNoticeDetail

    @property
    def kind(self) -> Literal["depnote"]:
        return "depnote"
