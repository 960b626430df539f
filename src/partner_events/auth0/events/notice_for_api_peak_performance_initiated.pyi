# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


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
    type: Literal["appi"]
    details: NoticeForAPIPeakPerformanceInitiatedDetails | None = None


class NoticeForAPIPeakPerformanceInitiatedDetail(LogDetail):
    data: NoticeForAPIPeakPerformanceInitiatedLog
