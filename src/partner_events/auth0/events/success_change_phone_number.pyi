# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessChangePhoneNumberDetailsBody(Model):
    client_id: str | None = None
    connection: str | None = None
    new_phone_number: str | None = None
    old_phone_number: str | None = None
    phone_verified: bool | None = None
    tenant: str | None = None
    user_id: str | None = None
    verify: bool | None = None


class SuccessChangePhoneNumberDetails(Model):
    body: SuccessChangePhoneNumberDetailsBody | None = None


class SuccessChangePhoneNumberLog(LogBase):
    type: Literal["scpn"]
    details: SuccessChangePhoneNumberDetails | None = None


class SuccessChangePhoneNumberDetail(LogDetail):
    data: SuccessChangePhoneNumberLog
