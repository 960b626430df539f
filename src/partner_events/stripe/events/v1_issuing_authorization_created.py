# Generated from schemas/stripe/events/v1.issuing_authorization.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IssuingAuthorizationCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IssuingAuthorizationCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IssuingAuthorizationCreated(ThinEvent):
    """Stripe's `v1.issuing_authorization.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.created"
    )
    detail_type: Annotated[Literal["v1.issuing_authorization.created"], Field(alias="detail-type")]
    detail: V1IssuingAuthorizationCreatedDetail

    @property
    def kind(self) -> Literal["v1.issuing_authorization.created"]:
        return "v1.issuing_authorization.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IssuingAuthorizationCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IssuingAuthorizationCreatedDetailFields, V1IssuingAuthorizationCreatedDetailFields]: ...
