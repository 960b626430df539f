# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinSingletonEvent
from pydantic import Field


class V1BalanceSettingsUpdated(ThinSingletonEvent):
    """Stripe's `v1.balance_settings.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.balance_settings.updated"
    )
    __event_related__ = "BalanceSettings"
    detail_type: Annotated[Literal["v1.balance_settings.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.balance_settings.updated"]:
        return "v1.balance_settings.updated"
