# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FormsSubmissionSucceededDetails(Model):
    form_id: str | None = None
    state: str | None = None


class FormsSubmissionSucceededLog(LogBase):
    type: str
    details: FormsSubmissionSucceededDetails | None = None


class FormsSubmissionSucceededDetail(LogDetail):
    data: FormsSubmissionSucceededLog


class FormsSubmissionSucceeded(LogEvent):
    """Auth0's `forms_submission_succeeded` (Forms Submission Succeeded): A form was submitted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FormsSubmissionSucceededDetail

    @property
    def kind(self) -> Literal["forms_submission_succeeded"]:
        return "forms_submission_succeeded"
