# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FormsSubmissionSucceededDetails(Model):
    form_id: str | None = None
    state: str | None = None


class FormsSubmissionSucceededLog(LogBase):
    type: Literal["forms_submission_succeeded"]
    details: FormsSubmissionSucceededDetails | None = None


class FormsSubmissionSucceededDetail(LogDetail):
    data: FormsSubmissionSucceededLog
