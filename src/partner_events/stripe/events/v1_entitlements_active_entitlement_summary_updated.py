# Generated from schemas/stripe/events/v1.entitlements.active_entitlement_summary.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1EntitlementsActiveEntitlementSummaryUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1EntitlementsActiveEntitlementSummaryUpdatedDetail(ThinDetail):
    pass


class V1EntitlementsActiveEntitlementSummaryUpdated(ThinEvent):
    """Stripe's `v1.entitlements.active_entitlement_summary.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated"
    )
    detail_type: Annotated[
        Literal["v1.entitlements.active_entitlement_summary.updated"], Field(alias="detail-type")
    ]
    detail: V1EntitlementsActiveEntitlementSummaryUpdatedDetail

    @property
    def kind(self) -> Literal["v1.entitlements.active_entitlement_summary.updated"]:
        return "v1.entitlements.active_entitlement_summary.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1EntitlementsActiveEntitlementSummaryUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1EntitlementsActiveEntitlementSummaryUpdatedDetailFields, V1EntitlementsActiveEntitlementSummaryUpdatedDetailFields]: ...
