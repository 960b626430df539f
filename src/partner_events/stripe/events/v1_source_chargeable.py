# Generated from schemas/stripe/events/v1.source.chargeable.json by `python -m codegen`; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ObjectDetail, ThinEvent
from pydantic import Field


class V1SourceChargeable(ThinEvent):
    """Stripe's `v1.source.chargeable`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.source.chargeable"
    )
    detail_type: Annotated[Literal["v1.source.chargeable"], Field(alias="detail-type")]
    detail: ObjectDetail

    @property
    def kind(self) -> Literal["v1.source.chargeable"]:
        return "v1.source.chargeable"
