# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FormsSubmissionFailedDetailsError(Model):
    code: str | None = None
    message: str | None = None


class FormsSubmissionFailedDetails(Model):
    error: FormsSubmissionFailedDetailsError | None = None
    form_id: str | None = None
    state: str | None = None


class FormsSubmissionFailedLog(LogBase):
    type: Literal["forms_submission_failed"]
    details: FormsSubmissionFailedDetails | None = None


class FormsSubmissionFailedDetail(LogDetail):
    data: FormsSubmissionFailedLog
