# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class ACULSDKNoticeDetailsRequest(Model):
    path: str | None = None


class ACULSDKNoticeDetails(Model):
    documentation: str | None = None
    id: str | None = None
    message: str | None = None
    request: ACULSDKNoticeDetailsRequest | None = None
    sdk_version: str | None = None


class ACULSDKNoticeLog(LogBase):
    type: str
    details: ACULSDKNoticeDetails | None = None


class ACULSDKNoticeDetail(LogDetail):
    data: ACULSDKNoticeLog


class ACULSDKNotice(LogEvent):
    """Auth0's `acul_sdk_notice` (ACUL SDK Notice): A note from the SDK for custom screens of Universal Login.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ACULSDKNoticeDetail

    @property
    def kind(self) -> Literal["acul_sdk_notice"]:
        return "acul_sdk_notice"
