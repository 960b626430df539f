# Generated from schemas/stripe/events/v1.charge.dispute.funds_reinstated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1ChargeDisputeFundsReinstatedDetailFields,
    classfield,
)
from pydantic import Field


class V1ChargeDisputeFundsReinstatedDetail(ThinDetail):
    related_object: RelatedObject


class V1ChargeDisputeFundsReinstated(ThinEvent):
    """Stripe's `v1.charge.dispute.funds_reinstated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.charge.dispute.funds_reinstated"
    )
    detail_type: Annotated[Literal["v1.charge.dispute.funds_reinstated"], Field(alias="detail-type")]
    detail: V1ChargeDisputeFundsReinstatedDetail

    @property
    def kind(self) -> Literal["v1.charge.dispute.funds_reinstated"]:
        return "v1.charge.dispute.funds_reinstated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ChargeDisputeFundsReinstatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ChargeDisputeFundsReinstatedDetailFields, V1ChargeDisputeFundsReinstatedDetailFields]: ...
