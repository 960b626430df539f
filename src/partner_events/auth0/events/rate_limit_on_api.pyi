# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Annotated, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail
from pydantic import Field


class RateLimitOnAPIDetailsLimit(Model):
    bucket: str | None = None
    global_: Annotated[bool | None, Field(alias="global")] = None
    size: Number | None = None


class RateLimitOnAPIDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class RateLimitOnAPIDetails(Model):
    limit: RateLimitOnAPIDetailsLimit | None = None
    request: RateLimitOnAPIDetailsRequest | None = None
    response: str | None = None


class RateLimitOnAPILog(LogBase):
    type: Literal["api_limit"]
    details: RateLimitOnAPIDetails | None = None


class RateLimitOnAPIDetail(LogDetail):
    data: RateLimitOnAPILog
