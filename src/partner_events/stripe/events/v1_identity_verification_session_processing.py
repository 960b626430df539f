# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IdentityVerificationSessionProcessing(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.processing"
    )
    __event_related__ = "IdentityVerificationSession"
    detail_type: Annotated[Literal["v1.identity.verification_session.processing"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.identity.verification_session.processing"]:
        return "v1.identity.verification_session.processing"
