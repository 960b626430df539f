# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.actor import Actor


class SuccessExchangeCustomTokenDetails(Model):
    access_token_jti: str | None = None
    actor: Actor | None = None
    subject_token_type: str | None = None


class SuccessExchangeCustomTokenLog(LogBase):
    type: Literal["secte"]
    details: SuccessExchangeCustomTokenDetails | None = None


class SuccessExchangeCustomTokenDetail(LogDetail):
    data: SuccessExchangeCustomTokenLog
