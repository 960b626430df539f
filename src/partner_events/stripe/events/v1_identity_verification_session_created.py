# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IdentityVerificationSessionCreated(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.created"
    )
    __event_related__ = "IdentityVerificationSession"
    detail_type: Annotated[Literal["v1.identity.verification_session.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.identity.verification_session.created"]:
        return "v1.identity.verification_session.created"
