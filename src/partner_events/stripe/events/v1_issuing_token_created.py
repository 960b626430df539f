# Generated from schemas/stripe/events/v1.issuing_token.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1IssuingTokenCreatedDetailFields, classfield
from pydantic import Field


class V1IssuingTokenCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingTokenCreated(ThinEvent):
    """Stripe's `v1.issuing_token.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_token.created"
    )
    detail_type: Annotated[Literal["v1.issuing_token.created"], Field(alias="detail-type")]
    detail: V1IssuingTokenCreatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_token.created"]:
        return "v1.issuing_token.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingTokenCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingTokenCreatedDetailFields, V1IssuingTokenCreatedDetailFields]: ...
