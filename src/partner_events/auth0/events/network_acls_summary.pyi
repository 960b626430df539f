# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class NetworkACLsSummaryDetailsStatMatch(Model):
    successes: Number | None = None


class NetworkACLsSummaryDetailsStatTotalRequestCount(Model):
    successes: Number | None = None


class NetworkACLsSummaryDetailsStat(Model):
    acl_id: str | None = None
    action: str | None = None
    description: str | None = None
    match: NetworkACLsSummaryDetailsStatMatch | None = None
    priority: Number | None = None
    total_request_count: NetworkACLsSummaryDetailsStatTotalRequestCount | None = None


class NetworkACLsSummaryDetails(Model):
    end_time: str | None = None
    start_time: str | None = None
    stats: list[NetworkACLsSummaryDetailsStat] | None = None


class NetworkACLsSummaryLog(LogBase):
    type: Literal["acls_summary"]
    details: NetworkACLsSummaryDetails | None = None


class NetworkACLsSummaryDetail(LogDetail):
    data: NetworkACLsSummaryLog
