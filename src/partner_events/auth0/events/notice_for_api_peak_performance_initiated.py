# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class NoticeForAPIPeakPerformanceInitiatedDetailsRequest(Model):
    method: str | None = None
    path: str | None = None


class NoticeForAPIPeakPerformanceInitiatedDetails(Model):
    docs: str | None = None
    request: NoticeForAPIPeakPerformanceInitiatedDetailsRequest | None = None
    response: str | None = None
    total_hours_allocated: Number | None = None
    total_hours_consumed: Number | None = None
    total_hours_remaining: Number | None = None


class NoticeForAPIPeakPerformanceInitiatedLog(LogBase):
    type: str
    details: NoticeForAPIPeakPerformanceInitiatedDetails | None = None


class NoticeForAPIPeakPerformanceInitiatedDetail(LogDetail):
    data: NoticeForAPIPeakPerformanceInitiatedLog


class NoticeForAPIPeakPerformanceInitiated(LogEvent):
    """Auth0's `appi` (Notice for API Peak Performance initiated): A period of raised rate limits, which the
    customer has bought, began. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: NoticeForAPIPeakPerformanceInitiatedDetail

    @property
    def kind(self) -> Literal["appi"]:
        return "appi"
