# Generated from schemas/stripe/events/v1.identity.verification_session.canceled.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IdentityVerificationSessionCanceledDetailFields,
    classfield,
)
from pydantic import Field


class V1IdentityVerificationSessionCanceledDetail(ThinDetail):
    related_object: RelatedObject


class V1IdentityVerificationSessionCanceled(ThinEvent):
    """Stripe's `v1.identity.verification_session.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.canceled"
    )
    detail_type: Annotated[Literal["v1.identity.verification_session.canceled"], Field(alias="detail-type")]
    detail: V1IdentityVerificationSessionCanceledDetail

    @property
    def kind(self) -> Literal["v1.identity.verification_session.canceled"]:
        return "v1.identity.verification_session.canceled"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IdentityVerificationSessionCanceledDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IdentityVerificationSessionCanceledDetailFields, V1IdentityVerificationSessionCanceledDetailFields]: ...
