# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.actor import Actor


class SuccessExchangeOnBehalfOfTokenDetails(Model):
    access_token_jti: str | None = None
    actor: Actor | None = None
    requested_token_type: str | None = None
    subject_token_type: str | None = None


class SuccessExchangeOnBehalfOfTokenLog(LogBase):
    type: Literal["success_on_behalf_of_token_exchange"]
    details: SuccessExchangeOnBehalfOfTokenDetails | None = None


class SuccessExchangeOnBehalfOfTokenDetail(LogDetail):
    data: SuccessExchangeOnBehalfOfTokenLog
