# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Application
from pydantic import Field


class AccountApplicationAuthorizedData(SnapshotData):
    object: Application


class AccountApplicationAuthorizedDetail(SnapshotDetail):
    data: AccountApplicationAuthorizedData


class AccountApplicationAuthorized(SnapshotEvent):
    """Stripe's `account.application.authorized`:
    https://docs.stripe.com/api/events/types#event_types-account.application.authorized
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-account.application.authorized"
    )
    detail_type: Annotated[Literal["account.application.authorized"], Field(alias="detail-type")]
    detail: AccountApplicationAuthorizedDetail

    @property
    def kind(self) -> Literal["account.application.authorized"]:
        return "account.application.authorized"
