# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


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
    type: str
    details: FailedChangePhoneNumberDetails | None = None


class FailedChangePhoneNumberDetail(LogDetail):
    data: FailedChangePhoneNumberLog


class FailedChangePhoneNumber(LogEvent):
    """Auth0's `fcpn` (Failed Change Phone Number): A user's phone number could not be changed.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedChangePhoneNumberDetail

    @property
    def kind(self) -> Literal["fcpn"]:
        return "fcpn"
