# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class BlockedIPAddressDetails(Model):
    flow: str | None = None


class BlockedIPAddressLog(LogBase):
    type: Literal["limit_mu"]
    details: BlockedIPAddressDetails | None = None


class BlockedIPAddressDetail(LogDetail):
    data: BlockedIPAddressLog
