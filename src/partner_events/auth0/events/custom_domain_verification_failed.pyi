# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class CustomDomainVerificationFailedDetails(Model):
    created_at: str | None = None
    custom_domain_id: str | None = None
    domain: str | None = None
    error: str | None = None
    errorMsg: str | None = None
    status: str | None = None
    type: str | None = None


class CustomDomainVerificationFailedLog(LogBase):
    type: Literal["custom_domain_verification_failed"]
    details: CustomDomainVerificationFailedDetails | None = None


class CustomDomainVerificationFailedDetail(LogDetail):
    data: CustomDomainVerificationFailedLog
