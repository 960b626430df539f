# Generated from schemas/stripe/events/v1.issuing_authorization.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingAuthorizationUpdatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingAuthorizationUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingAuthorizationUpdated(ThinEvent):
    """Stripe's `v1.issuing_authorization.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.updated"
    )
    detail_type: Annotated[Literal["v1.issuing_authorization.updated"], Field(alias="detail-type")]
    detail: V1IssuingAuthorizationUpdatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_authorization.updated"]:
        return "v1.issuing_authorization.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingAuthorizationUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingAuthorizationUpdatedDetailFields, V1IssuingAuthorizationUpdatedDetailFields]: ...
