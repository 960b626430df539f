# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IdentityVerificationSessionRedacted(ThinObjectEvent):
    """Stripe's `v1.identity.verification_session.redacted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.redacted"
    )
    __event_related__ = "IdentityVerificationSession"
    detail_type: Annotated[Literal["v1.identity.verification_session.redacted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.identity.verification_session.redacted"]:
        return "v1.identity.verification_session.redacted"
