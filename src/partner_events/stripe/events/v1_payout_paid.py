# Generated from schemas/stripe/events/v1.payout.paid.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PayoutPaidDetailFields, classfield
from pydantic import Field


class V1PayoutPaidDetail(ThinDetail):
    related_object: RelatedObject


class V1PayoutPaid(ThinEvent):
    """Stripe's `v1.payout.paid`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.paid"
    detail_type: Annotated[Literal["v1.payout.paid"], Field(alias="detail-type")]
    detail: V1PayoutPaidDetail

    @property
    def kind(self) -> Literal["v1.payout.paid"]:
        return "v1.payout.paid"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PayoutPaidDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PayoutPaidDetailFields, V1PayoutPaidDetailFields]: ...
