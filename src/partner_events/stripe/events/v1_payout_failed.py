# Generated from schemas/stripe/events/v1.payout.failed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PayoutFailedDetailFields, classfield
from pydantic import Field


class V1PayoutFailedDetail(ThinDetail):
    related_object: RelatedObject


class V1PayoutFailed(ThinEvent):
    """Stripe's `v1.payout.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.failed"
    detail_type: Annotated[Literal["v1.payout.failed"], Field(alias="detail-type")]
    detail: V1PayoutFailedDetail

    @property
    def kind(self) -> Literal["v1.payout.failed"]:
        return "v1.payout.failed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PayoutFailedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PayoutFailedDetailFields, V1PayoutFailedDetailFields]: ...
