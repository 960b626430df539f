# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinSingletonEvent
from pydantic import Field


class V1TaxSettingsUpdated(ThinSingletonEvent):
    """Stripe's `v1.tax.settings.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax.settings.updated
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax.settings.updated"
    )
    __event_related__ = "TaxSettings"
    detail_type: Annotated[Literal["v1.tax.settings.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["v1.tax.settings.updated"]:
        return "v1.tax.settings.updated"
