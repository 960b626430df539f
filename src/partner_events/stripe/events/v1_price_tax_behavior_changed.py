# Generated from schemas/stripe/events/v1.price.tax_behavior_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1PriceTaxBehaviorChangedDetailFields, classfield
from pydantic import Field


class V1PriceTaxBehaviorChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1PriceTaxBehaviorChanged(ThinEvent):
    """Stripe's `v1.price.tax_behavior_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.tax_behavior_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.tax_behavior_changed"
    )
    detail_type: Annotated[Literal["v1.price.tax_behavior_changed"], Field(alias="detail-type")]
    detail: V1PriceTaxBehaviorChangedDetail

    @property
    def kind(self) -> Literal["v1.price.tax_behavior_changed"]:
        return "v1.price.tax_behavior_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1PriceTaxBehaviorChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1PriceTaxBehaviorChangedDetailFields, V1PriceTaxBehaviorChangedDetailFields]: ...
