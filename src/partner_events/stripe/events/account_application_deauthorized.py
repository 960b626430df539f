# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Application
from pydantic import Field


class AccountApplicationDeauthorizedData(SnapshotData):
    object: Application


class AccountApplicationDeauthorizedDetail(SnapshotDetail):
    data: AccountApplicationDeauthorizedData


class AccountApplicationDeauthorized(SnapshotEvent):
    """Stripe's `account.application.deauthorized`:
    https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-account.application.deauthorized"
    )
    detail_type: Annotated[Literal["account.application.deauthorized"], Field(alias="detail-type")]
    detail: AccountApplicationDeauthorizedDetail

    @property
    def kind(self) -> Literal["account.application.deauthorized"]:
        return "account.application.deauthorized"
