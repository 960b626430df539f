# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class KMSKeyStateChangeDetails(Model):
    id: str | None = None
    state: str | None = None
    type: str | None = None


class KMSKeyStateChangeLog(LogBase):
    type: Literal["kms_key_state_changed"]
    details: KMSKeyStateChangeDetails | None = None


class KMSKeyStateChangeDetail(LogDetail):
    data: KMSKeyStateChangeLog
