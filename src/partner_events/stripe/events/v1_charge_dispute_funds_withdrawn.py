# Generated from schemas/stripe/events/v1.charge.dispute.funds_withdrawn.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1ChargeDisputeFundsWithdrawnDetailFields,
    classfield,
)
from pydantic import Field


class V1ChargeDisputeFundsWithdrawnDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeDisputeFundsWithdrawn(ThinEvent):
    """Stripe's `v1.charge.dispute.funds_withdrawn`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_withdrawn"
    )
    detail_type: Annotated[Literal["v1.charge.dispute.funds_withdrawn"], Field(alias="detail-type")]
    detail: V1ChargeDisputeFundsWithdrawnDetail

    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_withdrawn"]:
        return "v1.charge.dispute.funds_withdrawn"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeDisputeFundsWithdrawnDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeDisputeFundsWithdrawnDetailFields, V1ChargeDisputeFundsWithdrawnDetailFields]: ...
