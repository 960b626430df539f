# Generated from schemas/stripe/events/v1.identity.verification_session.verified.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1IdentityVerificationSessionVerified(ThinEvent):
    """Stripe's `v1.identity.verification_session.verified`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.identity.verification_session.verified"
    )
    detail_type: Annotated[Literal["v1.identity.verification_session.verified"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.identity.verification_session.verified"]:
        return "v1.identity.verification_session.verified"
