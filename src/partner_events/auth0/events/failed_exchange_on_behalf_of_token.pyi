# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.actor import Actor


class FailedExchangeOnBehalfOfTokenDetails(Model):
    actor: Actor | None = None
    requested_token_type: str | None = None
    subject_token_type: str | None = None


class FailedExchangeOnBehalfOfTokenLog(LogBase):
    type: Literal["failed_on_behalf_of_token_exchange"]
    details: FailedExchangeOnBehalfOfTokenDetails | None = None


class FailedExchangeOnBehalfOfTokenDetail(LogDetail):
    data: FailedExchangeOnBehalfOfTokenLog
