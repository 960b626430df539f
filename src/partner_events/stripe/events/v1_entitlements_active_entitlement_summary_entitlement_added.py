# Generated from schemas/stripe/events/v1.entitlements.active_entitlement_summary.entitlement_added.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1EntitlementsActiveEntitlementSummaryEntitlementAddedDetailFields,
    classfield,
)
from pydantic import Field


class V1EntitlementsActiveEntitlementSummaryEntitlementAddedDetail(ThinDetail):
    pass


class V1EntitlementsActiveEntitlementSummaryEntitlementAdded(ThinEvent):
    """Stripe's `v1.entitlements.active_entitlement_summary.entitlement_added`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_added"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_added"
    )
    detail_type: Annotated[
        Literal["v1.entitlements.active_entitlement_summary.entitlement_added"], Field(alias="detail-type")
    ]
    detail: V1EntitlementsActiveEntitlementSummaryEntitlementAddedDetail

    @property
    def kind(self) -> Literal["v1.entitlements.active_entitlement_summary.entitlement_added"]:
        return "v1.entitlements.active_entitlement_summary.entitlement_added"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1EntitlementsActiveEntitlementSummaryEntitlementAddedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1EntitlementsActiveEntitlementSummaryEntitlementAddedDetailFields, V1EntitlementsActiveEntitlementSummaryEntitlementAddedDetailFields]: ...
