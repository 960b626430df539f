# Generated from schemas/stripe/events/v2.commerce.product_catalog.imports.succeeded_with_errors.json by `python -m codegen`; do not edit.

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from partner_events.stripe._thin import RelatedObject, ThinDetail, ThinEvent
from partner_events.stripe.models._types import (
    EventFields,
    V2CommerceProductCatalogImportsSucceededWithErrorsDetailFields,
    classfield,
)
from pydantic import Field


class V2CommerceProductCatalogImportsSucceededWithErrorsDetail(ThinDetail):
    related_object: RelatedObject


class V2CommerceProductCatalogImportsSucceededWithErrors(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.succeeded_with_errors`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors"""

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors"
    )
    detail_type: Annotated[
        Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"], Field(alias="detail-type")
    ]
    detail: V2CommerceProductCatalogImportsSucceededWithErrorsDetail

    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"]:
        return "v2.commerce.product_catalog.imports.succeeded_with_errors"

    if TYPE_CHECKING:

        @property
        def payload(self) -> V2CommerceProductCatalogImportsSucceededWithErrorsDetail: ...
        @classfield
        def fields(cls) -> EventFields[V2CommerceProductCatalogImportsSucceededWithErrorsDetailFields, V2CommerceProductCatalogImportsSucceededWithErrorsDetailFields]: ...
