# Generated from schemas/stripe/events/v1.product.tax_code_changed.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1ProductTaxCodeChangedDetailFields, classfield
from pydantic import Field


class V1ProductTaxCodeChangedDetail(ThinDetail):
    related_object: RelatedObject


class V1ProductTaxCodeChanged(ThinEvent):
    """Stripe's `v1.product.tax_code_changed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.tax_code_changed"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.tax_code_changed"
    )
    detail_type: Annotated[Literal["v1.product.tax_code_changed"], Field(alias="detail-type")]
    detail: V1ProductTaxCodeChangedDetail

    @property
    def kind(self) -> Literal["v1.product.tax_code_changed"]:
        return "v1.product.tax_code_changed"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1ProductTaxCodeChangedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1ProductTaxCodeChangedDetailFields, V1ProductTaxCodeChangedDetailFields]: ...
