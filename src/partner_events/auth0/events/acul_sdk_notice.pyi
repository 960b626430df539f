# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class ACULSDKNoticeDetailsRequest(Model):
    path: str | None = None


class ACULSDKNoticeDetails(Model):
    documentation: str | None = None
    id: Literal[
        "acul-sdk-deprecation",
        "acul-sdk-unsupported",
        "acul-sdk-missing-version",
    ] | str | None = None
    message: str | None = None
    request: ACULSDKNoticeDetailsRequest | None = None
    sdk_version: str | None = None


class ACULSDKNoticeLog(LogBase):
    type: Literal["acul_sdk_notice"]
    details: ACULSDKNoticeDetails | None = None


class ACULSDKNoticeDetail(LogDetail):
    data: ACULSDKNoticeLog
