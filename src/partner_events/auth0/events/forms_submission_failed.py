# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FormsSubmissionFailedDetailsError(Model):
    code: str | None = None
    message: str | None = None


class FormsSubmissionFailedDetails(Model):
    error: FormsSubmissionFailedDetailsError | None = None
    form_id: str | None = None
    state: str | None = None


class FormsSubmissionFailedLog(LogBase):
    type: str
    details: FormsSubmissionFailedDetails | None = None


class FormsSubmissionFailedDetail(LogDetail):
    data: FormsSubmissionFailedLog


class FormsSubmissionFailed(LogEvent):
    """Auth0's `forms_submission_failed` (Forms Submission Failed): A form could not be submitted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FormsSubmissionFailedDetail

    @property
    def kind(self) -> Literal["forms_submission_failed"]:
        return "forms_submission_failed"
