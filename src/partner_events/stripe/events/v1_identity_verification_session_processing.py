# Generated from schemas/stripe/events/v1.identity.verification_session.processing.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IdentityVerificationSessionProcessingDetailFields,
    classfield,
)
from pydantic import Field


class V1IdentityVerificationSessionProcessingDetail(ThinDetail):
    related_object: RelatedObject


class V1IdentityVerificationSessionProcessing(ThinEvent):
    """Stripe's `v1.identity.verification_session.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing"
    )
    detail_type: Annotated[Literal["v1.identity.verification_session.processing"], Field(alias="detail-type")]
    detail: V1IdentityVerificationSessionProcessingDetail

    @property
    def kind(self) -> Literal["v1.identity.verification_session.processing"]:
        return "v1.identity.verification_session.processing"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IdentityVerificationSessionProcessingDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IdentityVerificationSessionProcessingDetailFields, V1IdentityVerificationSessionProcessingDetailFields]: ...
