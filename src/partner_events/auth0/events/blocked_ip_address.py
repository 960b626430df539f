# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class BlockedIPAddressDetails(Model):
    flow: str | None = None


class BlockedIPAddressLog(LogBase):
    type: str
    details: BlockedIPAddressDetails | None = None


class BlockedIPAddressDetail(LogDetail):
    data: BlockedIPAddressLog


class BlockedIPAddress(LogEvent):
    """Auth0's `limit_mu` (Blocked IP Address): An IP address was blocked for too many failed logins, or too
    many registrations. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: BlockedIPAddressDetail

    @property
    def kind(self) -> Literal["limit_mu"]:
        return "limit_mu"
