# Generated from schemas/stripe/events/v1.charge.dispute.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeDisputeUpdatedDetailFields, classfield
from pydantic import Field


class V1ChargeDisputeUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeDisputeUpdated(ThinEvent):
    """Stripe's `v1.charge.dispute.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.updated"
    )
    detail_type: Annotated[Literal["v1.charge.dispute.updated"], Field(alias="detail-type")]
    detail: V1ChargeDisputeUpdatedDetail

    @property
    def kind(self) -> Literal["v1.charge.dispute.updated"]:
        return "v1.charge.dispute.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeDisputeUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeDisputeUpdatedDetailFields, V1ChargeDisputeUpdatedDetailFields]: ...
