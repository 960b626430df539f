# Generated from schemas/stripe/events/v1.charge.dispute.closed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeDisputeClosedDetailFields, classfield
from pydantic import Field


class V1ChargeDisputeClosedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeDisputeClosed(ThinEvent):
    """Stripe's `v1.charge.dispute.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.closed"
    )
    detail_type: Annotated[Literal["v1.charge.dispute.closed"], Field(alias="detail-type")]
    detail: V1ChargeDisputeClosedDetail

    @property
    def kind(self) -> Literal["v1.charge.dispute.closed"]:
        return "v1.charge.dispute.closed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeDisputeClosedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeDisputeClosedDetailFields, V1ChargeDisputeClosedDetailFields]: ...
