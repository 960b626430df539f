# Generated from schemas/stripe/events/v1.account.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1AccountUpdatedDetailFields, classfield
from pydantic import Field


class V1AccountUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1AccountUpdated(ThinEvent):
    """Stripe's `v1.account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.updated"
    )
    detail_type: Annotated[Literal["v1.account.updated"], Field(alias="detail-type")]
    detail: V1AccountUpdatedDetail

    @property
    def kind(self) -> Literal["v1.account.updated"]:
        return "v1.account.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1AccountUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1AccountUpdatedDetailFields, V1AccountUpdatedDetailFields]: ...
