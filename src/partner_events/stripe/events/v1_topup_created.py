# Generated from schemas/stripe/events/v1.topup.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TopupCreatedDetailFields, classfield
from pydantic import Field


class V1TopupCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1TopupCreated(ThinEvent):
    """Stripe's `v1.topup.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.topup.created"
    detail_type: Annotated[Literal["v1.topup.created"], Field(alias="detail-type")]
    detail: V1TopupCreatedDetail

    @property
    def kind(self) -> Literal["v1.topup.created"]:
        return "v1.topup.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TopupCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TopupCreatedDetailFields, V1TopupCreatedDetailFields]: ...
