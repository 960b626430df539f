# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class CustomDomainVerificationFailedDetails(Model):
    created_at: str | None = None
    custom_domain_id: str | None = None
    domain: str | None = None
    error: str | None = None
    errorMsg: str | None = None
    status: str | None = None
    type: str | None = None


class CustomDomainVerificationFailedLog(LogBase):
    type: str
    details: CustomDomainVerificationFailedDetails | None = None


class CustomDomainVerificationFailedDetail(LogDetail):
    data: CustomDomainVerificationFailedLog


class CustomDomainVerificationFailed(LogEvent):
    """Auth0's `custom_domain_verification_failed` (Custom Domain Verification Failed): Ownership of a custom
    domain could not be verified. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: CustomDomainVerificationFailedDetail

    @property
    def kind(self) -> Literal["custom_domain_verification_failed"]:
        return "custom_domain_verification_failed"
