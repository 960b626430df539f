# Generated from schemas/stripe/events/v1.transfer.reversed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TransferReversedDetailFields, classfield
from pydantic import Field


class V1TransferReversedDetail(ThinDetail):
    related_object: RelatedObject


class V1TransferReversed(ThinEvent):
    """Stripe's `v1.transfer.reversed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.transfer.reversed"
    )
    detail_type: Annotated[Literal["v1.transfer.reversed"], Field(alias="detail-type")]
    detail: V1TransferReversedDetail

    @property
    def kind(self) -> Literal["v1.transfer.reversed"]:
        return "v1.transfer.reversed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TransferReversedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TransferReversedDetailFields, V1TransferReversedDetailFields]: ...
