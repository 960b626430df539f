# Generated from schemas/stripe/events/v1.issuing_token.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1IssuingTokenUpdatedDetailFields, classfield
from pydantic import Field


class V1IssuingTokenUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingTokenUpdated(ThinEvent):
    """Stripe's `v1.issuing_token.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.updated"
    )
    detail_type: Annotated[Literal["v1.issuing_token.updated"], Field(alias="detail-type")]
    detail: V1IssuingTokenUpdatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_token.updated"]:
        return "v1.issuing_token.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingTokenUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingTokenUpdatedDetailFields, V1IssuingTokenUpdatedDetailFields]: ...
