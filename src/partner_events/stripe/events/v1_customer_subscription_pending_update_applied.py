# Generated from schemas/stripe/events/v1.customer.subscription.pending_update_applied.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1CustomerSubscriptionPendingUpdateApplied(ThinEvent):
    """Stripe's `v1.customer.subscription.pending_update_applied`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.pending_update_applied"
    )
    detail_type: Annotated[
        Literal["v1.customer.subscription.pending_update_applied"], Field(alias="detail-type")
    ]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.pending_update_applied"]:
        return "v1.customer.subscription.pending_update_applied"
