# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import BalanceSettings
from pydantic import Field


class BalanceSettingsUpdatedData(SnapshotData):
    object: BalanceSettings


class BalanceSettingsUpdatedDetail(SnapshotDetail):
    data: BalanceSettingsUpdatedData


class BalanceSettingsUpdated(SnapshotEvent):
    """Stripe's `balance_settings.updated`:
    https://docs.stripe.com/api/events/types#event_types-balance_settings.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-balance_settings.updated"
    detail_type: Annotated[Literal["balance_settings.updated"], Field(alias="detail-type")]
    detail: BalanceSettingsUpdatedDetail

    @property
    def kind(self) -> Literal["balance_settings.updated"]:
        return "balance_settings.updated"
