# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class RichConsentsAccessErrorDetailsError(Model):
    message: str | None = None


class RichConsentsAccessErrorDetails(Model):
    error: RichConsentsAccessErrorDetailsError | None = None
    requestedRichConsentId: str | None = None


class RichConsentsAccessErrorLog(LogBase):
    type: str
    details: RichConsentsAccessErrorDetails | None = None


class RichConsentsAccessErrorDetail(LogDetail):
    data: RichConsentsAccessErrorLog


class RichConsentsAccessError(LogEvent):
    """Auth0's `rich_consents_access_error` (Rich Consents Access Error): The details of what a user is asked
    to consent to could not be read. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: RichConsentsAccessErrorDetail

    @property
    def kind(self) -> Literal["rich_consents_access_error"]:
        return "rich_consents_access_error"
