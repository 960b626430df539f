# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from pydantic import Field


class RateLimitWarningOnAPIDetailsLimit(Model):
    bucket: str | None = None
    global_: Annotated[bool | None, Field(alias="global")] = None
    size: Number | None = None
    usage: Number | None = None


class RateLimitWarningOnAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class RateLimitWarningOnAPIDetails(Model):
    limit: RateLimitWarningOnAPIDetailsLimit | None = None
    request: RateLimitWarningOnAPIDetailsRequest | None = None


class RateLimitWarningOnAPILog(LogBase):
    type: Literal["api_limit_warning"]
    details: RateLimitWarningOnAPIDetails | None = None


class RateLimitWarningOnAPIDetail(LogDetail):
    data: RateLimitWarningOnAPILog
