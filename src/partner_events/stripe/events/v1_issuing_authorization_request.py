# Generated from schemas/stripe/events/v1.issuing_authorization.request.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingAuthorizationRequestDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingAuthorizationRequestDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingAuthorizationRequest(ThinEvent):
    """Stripe's `v1.issuing_authorization.request`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request"
    )
    detail_type: Annotated[Literal["v1.issuing_authorization.request"], Field(alias="detail-type")]
    detail: V1IssuingAuthorizationRequestDetail

    @property
    def kind(self) -> Literal["v1.issuing_authorization.request"]:
        return "v1.issuing_authorization.request"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingAuthorizationRequestDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingAuthorizationRequestDetailFields, V1IssuingAuthorizationRequestDetailFields]: ...
