# Generated from schemas/stripe/events/v1.identity.verification_session.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IdentityVerificationSessionCreatedDetailFields,
    classfield,
)
from pydantic import Field


class V1IdentityVerificationSessionCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1IdentityVerificationSessionCreated(ThinEvent):
    """Stripe's `v1.identity.verification_session.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created"
    )
    detail_type: Annotated[Literal["v1.identity.verification_session.created"], Field(alias="detail-type")]
    detail: V1IdentityVerificationSessionCreatedDetail

    @property
    def kind(self) -> Literal["v1.identity.verification_session.created"]:
        return "v1.identity.verification_session.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IdentityVerificationSessionCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IdentityVerificationSessionCreatedDetailFields, V1IdentityVerificationSessionCreatedDetailFields]: ...
