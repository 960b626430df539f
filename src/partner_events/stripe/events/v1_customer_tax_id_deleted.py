# Generated from schemas/stripe/events/v1.customer.tax_id.deleted.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerTaxIdDeletedDetailFields, classfield
from pydantic import Field


class V1CustomerTaxIdDeletedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerTaxIdDeleted(ThinEvent):
    """Stripe's `v1.customer.tax_id.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted"
    )
    detail_type: Annotated[Literal["v1.customer.tax_id.deleted"], Field(alias="detail-type")]
    detail: V1CustomerTaxIdDeletedDetail

    @property
    def kind(self) -> Literal["v1.customer.tax_id.deleted"]:
        return "v1.customer.tax_id.deleted"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerTaxIdDeletedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerTaxIdDeletedDetailFields, V1CustomerTaxIdDeletedDetailFields]: ...
