# Generated from schemas/stripe/events/v1.payout.canceled.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PayoutCanceledDetailFields, classfield
from pydantic import Field


class V1PayoutCanceledDetail(ThinDetail):
    related_object: RelatedObject


class V1PayoutCanceled(ThinEvent):
    """Stripe's `v1.payout.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.canceled"
    )
    detail_type: Annotated[Literal["v1.payout.canceled"], Field(alias="detail-type")]
    detail: V1PayoutCanceledDetail

    @property
    def kind(self) -> Literal["v1.payout.canceled"]:
        return "v1.payout.canceled"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PayoutCanceledDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PayoutCanceledDetailFields, V1PayoutCanceledDetailFields]: ...
