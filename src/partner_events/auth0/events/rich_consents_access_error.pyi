# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class RichConsentsAccessErrorDetailsError(Model):
    message: str | None = None


class RichConsentsAccessErrorDetails(Model):
    error: RichConsentsAccessErrorDetailsError | None = None
    requestedRichConsentId: str | None = None


class RichConsentsAccessErrorLog(LogBase):
    type: Literal["rich_consents_access_error"]
    details: RichConsentsAccessErrorDetails | None = None


class RichConsentsAccessErrorDetail(LogDetail):
    data: RichConsentsAccessErrorLog
