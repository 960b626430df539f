# Generated from schemas/stripe/events/v2.core.account.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V2CoreAccountUpdatedDetailFields, classfield
from pydantic import Field


class V2CoreAccountUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreAccountUpdated(ThinEvent):
    """Stripe's `v2.core.account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated"
    )
    detail_type: Annotated[Literal["v2.core.account.updated"], Field(alias="detail-type")]
    detail: V2CoreAccountUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account.updated"]:
        return "v2.core.account.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountUpdatedDetailFields, V2CoreAccountUpdatedDetailFields]: ...
