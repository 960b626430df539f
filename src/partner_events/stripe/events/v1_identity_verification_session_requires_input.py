# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IdentityVerificationSessionRequiresInput(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.requires_input`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.requires_input"
    )
    __event_related__ = "IdentityVerificationSession"
    detail_type: Annotated[
        Literal["v1.identity.verification_session.requires_input"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v1.identity.verification_session.requires_input"]:
        return "v1.identity.verification_session.requires_input"
