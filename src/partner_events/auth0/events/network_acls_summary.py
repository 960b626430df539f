# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: NetworkACLsSummaryDetails | None = None


class NetworkACLsSummaryDetail(LogDetail):
    data: NetworkACLsSummaryLog


class NetworkACLsSummary(LogEvent):
    """Auth0's `acls_summary` (Network ACLs Summary): How often each network access rule matched within a
    period. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: NetworkACLsSummaryDetail

    @property
    def kind(self) -> Literal["acls_summary"]:
        return "acls_summary"
