# Generated from schemas/stripe/events/v2.commerce.product_catalog.imports.succeeded.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CommerceProductCatalogImportsSucceededDetailFields,
    classfield,
)
from pydantic import Field


class V2CommerceProductCatalogImportsSucceededDetail(ThinDetail):
    related_object: RelatedObject


class V2CommerceProductCatalogImportsSucceeded(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded"
    )
    detail_type: Annotated[
        Literal["v2.commerce.product_catalog.imports.succeeded"], Field(alias="detail-type")
    ]
    detail: V2CommerceProductCatalogImportsSucceededDetail

    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded"]:
        return "v2.commerce.product_catalog.imports.succeeded"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CommerceProductCatalogImportsSucceededDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CommerceProductCatalogImportsSucceededDetailFields, V2CommerceProductCatalogImportsSucceededDetailFields]: ...
