# Generated from schemas/stripe/events/v2.commerce.product_catalog.imports.processing.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CommerceProductCatalogImportsProcessingDetailFields,
    classfield,
)
from pydantic import Field


class V2CommerceProductCatalogImportsProcessingDetail(ThinDetail):
    related_object: RelatedObject


class V2CommerceProductCatalogImportsProcessing(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.processing"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.processing"
    )
    detail_type: Annotated[
        Literal["v2.commerce.product_catalog.imports.processing"], Field(alias="detail-type")
    ]
    detail: V2CommerceProductCatalogImportsProcessingDetail

    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.processing"]:
        return "v2.commerce.product_catalog.imports.processing"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CommerceProductCatalogImportsProcessingDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CommerceProductCatalogImportsProcessingDetailFields, V2CommerceProductCatalogImportsProcessingDetailFields]: ...
