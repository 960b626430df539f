# Generated from schemas/stripe/events/v2.core.account-defaults-.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountDefaultsUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountDefaultsUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreAccountDefaultsUpdated(ThinEvent):
    """Stripe's `v2.core.account[defaults].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[defaults].updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[defaults].updated"
    )
    detail_type: Annotated[Literal["v2.core.account[defaults].updated"], Field(alias="detail-type")]
    detail: V2CoreAccountDefaultsUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[defaults].updated"]:
        return "v2.core.account[defaults].updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountDefaultsUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountDefaultsUpdatedDetailFields, V2CoreAccountDefaultsUpdatedDetailFields]: ...
