# Generated from schemas/stripe/events/v1.customer.subscription.item_tax_rates_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V1CustomerSubscriptionItemTaxRatesChangedDetailFields,
    classfield,
)
from pydantic import Field


class V1CustomerSubscriptionItemTaxRatesChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerSubscriptionItemTaxRatesChanged(ThinEvent):
    """Stripe's `v1.customer.subscription.item_tax_rates_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.subscription.item_tax_rates_changed"
    )
    detail_type: Annotated[
        Literal["v1.customer.subscription.item_tax_rates_changed"], Field(alias="detail-type")
    ]
    detail: V1CustomerSubscriptionItemTaxRatesChangedDetail

    @property
    def kind(self) -> Literal["v1.customer.subscription.item_tax_rates_changed"]:
        return "v1.customer.subscription.item_tax_rates_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerSubscriptionItemTaxRatesChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerSubscriptionItemTaxRatesChangedDetailFields, V1CustomerSubscriptionItemTaxRatesChangedDetailFields]: ...
