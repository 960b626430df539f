# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import EntitlementsActiveEntitlementSummary
from pydantic import Field


class EntitlementsActiveEntitlementSummaryUpdatedData(SnapshotData):
    object: EntitlementsActiveEntitlementSummary


class EntitlementsActiveEntitlementSummaryUpdatedDetail(SnapshotDetail):
    data: EntitlementsActiveEntitlementSummaryUpdatedData


class EntitlementsActiveEntitlementSummaryUpdated(SnapshotEvent):
    """Stripe's `entitlements.active_entitlement_summary.updated`:
    https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated"
    )
    detail_type: Annotated[
        Literal["entitlements.active_entitlement_summary.updated"],
        Field(alias="detail-type"),
    ]
    detail: EntitlementsActiveEntitlementSummaryUpdatedDetail

    @property
    def kind(self) -> Literal["entitlements.active_entitlement_summary.updated"]:
        return "entitlements.active_entitlement_summary.updated"
