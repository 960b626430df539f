# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinEvent
from pydantic import Field


class V1EntitlementsActiveEntitlementSummaryUpdated(ThinEvent):
    """Stripe's `v1.entitlements.active_entitlement_summary.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated"
    )
    detail_type: Annotated[
        Literal["v1.entitlements.active_entitlement_summary.updated"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.entitlements.active_entitlement_summary.updated"]:
        return "v1.entitlements.active_entitlement_summary.updated"
