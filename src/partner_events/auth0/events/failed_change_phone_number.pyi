# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedChangePhoneNumberDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    new_phone_number: str | None = None
    old_phone_number: str | None = None
    phone_verified: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class FailedChangePhoneNumberDetails(Model):
    body: FailedChangePhoneNumberDetailsBody | None = None


class FailedChangePhoneNumberLog(LogBase):
    type: Literal["fcpn"]
    details: FailedChangePhoneNumberDetails | None = None


class FailedChangePhoneNumberDetail(LogDetail):
    data: FailedChangePhoneNumberLog
