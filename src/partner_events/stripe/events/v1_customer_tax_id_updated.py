# Generated from schemas/stripe/events/v1.customer.tax_id.updated.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerTaxIdUpdatedDetailFields, classfield
from pydantic import Field


class V1CustomerTaxIdUpdatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerTaxIdUpdated(ThinEvent):
    """Stripe's `v1.customer.tax_id.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated"
    )
    detail_type: Annotated[Literal["v1.customer.tax_id.updated"], Field(alias="detail-type")]
    detail: V1CustomerTaxIdUpdatedDetail

    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]:
        return "v1.customer.tax_id.updated"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerTaxIdUpdatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerTaxIdUpdatedDetailFields, V1CustomerTaxIdUpdatedDetailFields]: ...
