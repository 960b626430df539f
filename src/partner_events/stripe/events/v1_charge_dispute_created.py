# Generated from schemas/stripe/events/v1.charge.dispute.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ChargeDisputeCreatedDetailFields, classfield
from pydantic import Field


class V1ChargeDisputeCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeDisputeCreated(ThinEvent):
    """Stripe's `v1.charge.dispute.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.created"
    )
    detail_type: Annotated[Literal["v1.charge.dispute.created"], Field(alias="detail-type")]
    detail: V1ChargeDisputeCreatedDetail

    @property
    def kind(self) -> Literal["v1.charge.dispute.created"]:
        return "v1.charge.dispute.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeDisputeCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeDisputeCreatedDetailFields, V1ChargeDisputeCreatedDetailFields]: ...
