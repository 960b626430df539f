# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._thin import ThinObjectEvent
from pydantic import Field


class V2CommerceProductCatalogImportsSucceededWithErrors(ThinObjectEvent):
    """Stripe's `v2.commerce.product_catalog.imports.succeeded_with_errors`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors
    """

    docs_url: ClassVar[str] = (
        "https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors"
    )
    __event_related__ = "V2CommerceProductCatalogImport"
    detail_type: Annotated[
        Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"],
        Field(alias="detail-type"),
    ]

    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"]:
        return "v2.commerce.product_catalog.imports.succeeded_with_errors"
