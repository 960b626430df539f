# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
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
    type: str
    details: RateLimitOnAPIDetails | None = None


class RateLimitOnAPIDetail(LogDetail):
    data: RateLimitOnAPILog


class RateLimitOnAPI(LogEvent):
    """Auth0's `api_limit` (Rate Limit On API): Calls were refused, since the tenant made too many in a
    period. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: RateLimitOnAPIDetail

    @property
    def kind(self) -> Literal["api_limit"]:
        return "api_limit"
