# Generated from schemas/stripe/events/v1.customer.tax_id.created.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import EventFields, V1CustomerTaxIdCreatedDetailFields, classfield
from pydantic import Field


class V1CustomerTaxIdCreatedDetail(ThinDetail):
    related_object: RelatedObject


class V1CustomerTaxIdCreated(ThinEvent):
    """Stripe's `v1.customer.tax_id.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created"
    )
    detail_type: Annotated[Literal["v1.customer.tax_id.created"], Field(alias="detail-type")]
    detail: V1CustomerTaxIdCreatedDetail

    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]:
        return "v1.customer.tax_id.created"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V1CustomerTaxIdCreatedDetail: ...
        @classfield
        def fields(cls) -> EventFields[V1CustomerTaxIdCreatedDetailFields, V1CustomerTaxIdCreatedDetailFields]: ...
