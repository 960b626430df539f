# Generated from schemas/stripe/events/v1.payout.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PayoutCreatedDetailFields, classfield
from pydantic import Field


class V1PayoutCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1PayoutCreated(ThinEvent):
    """Stripe's `v1.payout.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.payout.created"
    detail_type: Annotated[Literal["v1.payout.created"], Field(alias="detail-type")]
    detail: V1PayoutCreatedDetail

    @property
    def kind(self) -> Literal["v1.payout.created"]:
        return "v1.payout.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PayoutCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PayoutCreatedDetailFields, V1PayoutCreatedDetailFields]: ...
