# Generated from schemas/stripe/events/v1.topup.succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TopupSucceededDetailFields, classfield
from pydantic import Field


class V1TopupSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V1TopupSucceeded(ThinEvent):
    """Stripe's `v1.topup.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.succeeded"
    )
    detail_type: Annotated[Literal["v1.topup.succeeded"], Field(alias="detail-type")]
    detail: V1TopupSucceededDetail

    @property
    def kind(self) -> Literal["v1.topup.succeeded"]:
        return "v1.topup.succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TopupSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TopupSucceededDetailFields, V1TopupSucceededDetailFields]: ...
