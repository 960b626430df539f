# Generated from schemas/stripe/events/v1.issuing_dispute.funds_reinstated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingDisputeFundsReinstatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingDisputeFundsReinstatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingDisputeFundsReinstated(ThinEvent):
    """Stripe's `v1.issuing_dispute.funds_reinstated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_reinstated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_dispute.funds_reinstated"
    )
    detail_type: Annotated[Literal["v1.issuing_dispute.funds_reinstated"], Field(alias="detail-type")]
    detail: V1IssuingDisputeFundsReinstatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_dispute.funds_reinstated"]:
        return "v1.issuing_dispute.funds_reinstated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingDisputeFundsReinstatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingDisputeFundsReinstatedDetailFields, V1IssuingDisputeFundsReinstatedDetailFields]: ...
