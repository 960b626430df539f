# Generated from schemas/stripe/events/v1.tax_rate.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1TaxRateUpdatedDetailFields, classfield
from pydantic import Field


class V1TaxRateUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1TaxRateUpdated(ThinEvent):
    """Stripe's `v1.tax_rate.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.tax_rate.updated"
    )
    detail_type: Annotated[Literal["v1.tax_rate.updated"], Field(alias="detail-type")]
    detail: V1TaxRateUpdatedDetail

    @property
    def kind(self) -> Literal["v1.tax_rate.updated"]:
        return "v1.tax_rate.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1TaxRateUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1TaxRateUpdatedDetailFields, V1TaxRateUpdatedDetailFields]: ...
