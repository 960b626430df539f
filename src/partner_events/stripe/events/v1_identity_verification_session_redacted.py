# Generated from schemas/stripe/events/v1.identity.verification_session.redacted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1IdentityVerificationSessionRedactedDetailFields,
    classfield,
)
from pydantic import Field


class V1IdentityVerificationSessionRedactedDetail(ThinDetail):
    related_object: RelatedObject


class V1IdentityVerificationSessionRedacted(ThinEvent):
    """Stripe's `v1.identity.verification_session.redacted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted"
    )
    detail_type: Annotated[Literal["v1.identity.verification_session.redacted"], Field(alias="detail-type")]
    detail: V1IdentityVerificationSessionRedactedDetail

    @property
    def kind(self) -> Literal["v1.identity.verification_session.redacted"]:
        return "v1.identity.verification_session.redacted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1IdentityVerificationSessionRedactedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1IdentityVerificationSessionRedactedDetailFields, V1IdentityVerificationSessionRedactedDetailFields]: ...
