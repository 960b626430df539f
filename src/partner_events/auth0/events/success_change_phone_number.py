# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: SuccessChangePhoneNumberDetails | None = None


class SuccessChangePhoneNumberDetail(LogDetail):
    data: SuccessChangePhoneNumberLog


class SuccessChangePhoneNumber(LogEvent):
    """Auth0's `scpn` (Success Change Phone Number): A user's phone number was changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessChangePhoneNumberDetail

    @property
    def kind(self) -> Literal["scpn"]:
        return "scpn"
