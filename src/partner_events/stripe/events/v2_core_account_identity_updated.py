# Generated from schemas/stripe/events/v2.core.account-identity-.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CoreAccountIdentityUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V2CoreAccountIdentityUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V2CoreAccountIdentityUpdated(ThinEvent):
    """Stripe's `v2.core.account[identity].updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[identity].updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account[identity].updated"
    )
    detail_type: Annotated[Literal["v2.core.account[identity].updated"], Field(alias="detail-type")]
    detail: V2CoreAccountIdentityUpdatedDetail

    @property
    def kind(self) -> Literal["v2.core.account[identity].updated"]:
        return "v2.core.account[identity].updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CoreAccountIdentityUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CoreAccountIdentityUpdatedDetailFields, V2CoreAccountIdentityUpdatedDetailFields]: ...
