# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinEvent
from pydantic import Field


class V1AccountExternalAccountUpdated(ThinEvent):
    """Stripe's `v1.account.external_account.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.account.external_account.updated"
    )
    detail_type: Annotated[Literal["v1.account.external_account.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.account.external_account.updated"]:
        return "v1.account.external_account.updated"
