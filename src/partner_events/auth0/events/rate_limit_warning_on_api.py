# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent
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
    type: str
    details: RateLimitWarningOnAPIDetails | None = None


class RateLimitWarningOnAPIDetail(LogDetail):
    data: RateLimitWarningOnAPILog


class RateLimitWarningOnAPI(LogEvent):
    """Auth0's `api_limit_warning` (Rate Limit Warning On API): The tenant is close to its limit of calls in a
    period. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: RateLimitWarningOnAPIDetail

    @property
    def kind(self) -> Literal["api_limit_warning"]:
        return "api_limit_warning"
