# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1IssuingAuthorizationRequest(ThinObjectEvent):
    """Stripe's `v1.issuing_authorization.request`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_authorization.request"
    )
    __event_related__ = "IssuingAuthorization"
    detail_type: Annotated[Literal["v1.issuing_authorization.request"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.issuing_authorization.request"]:
        return "v1.issuing_authorization.request"
