# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import TreasuryFinancialAccount
from pydantic import Field


class TreasuryFinancialAccountFeaturesStatusUpdatedData(SnapshotData):
    object: TreasuryFinancialAccount


class TreasuryFinancialAccountFeaturesStatusUpdatedDetail(SnapshotDetail):
    data: TreasuryFinancialAccountFeaturesStatusUpdatedData


class TreasuryFinancialAccountFeaturesStatusUpdated(SnapshotEvent):
    """Stripe's `treasury.financial_account.features_status_updated`:
    https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-treasury.financial_account.features_status_updated"
    )
    detail_type: Annotated[
        Literal["treasury.financial_account.features_status_updated"],
        Field(alias="detail-type"),
    ]
    detail: TreasuryFinancialAccountFeaturesStatusUpdatedDetail

    @property
    def kind(self) -> Literal["treasury.financial_account.features_status_updated"]:
        return "treasury.financial_account.features_status_updated"
