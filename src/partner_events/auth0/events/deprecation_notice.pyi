# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["depnote"]
    details: DeprecationNoticeDetails | None = None


class DeprecationNoticeDetail(LogDetail):
    data: DeprecationNoticeLog
