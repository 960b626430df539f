# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V1CustomerDeleted(ThinObjectEvent):
    """Stripe's `v1.customer.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.deleted"
    )
    __event_related__ = "Customer"
    detail_type: Annotated[Literal["v1.customer.deleted"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.customer.deleted"]:
        return "v1.customer.deleted"
