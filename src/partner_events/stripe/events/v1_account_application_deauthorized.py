# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinEvent
from pydantic import Field


class V1AccountApplicationDeauthorized(ThinEvent):
    """Stripe's `v1.account.application.deauthorized`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.application.deauthorized"
    )
    detail_type: Annotated[Literal["v1.account.application.deauthorized"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.account.application.deauthorized"]:
        return "v1.account.application.deauthorized"
