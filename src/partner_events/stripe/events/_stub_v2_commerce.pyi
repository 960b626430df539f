# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.v2_commerce_product_catalog_import import V2CommerceProductCatalogImport

class _V2CommerceProductCatalogImportEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> V2CommerceProductCatalogImport: ...

class V2CommerceProductCatalogImportsFailed(_V2CommerceProductCatalogImportEvent):
    """An import of a product catalog failed.

    Stripe's `v2.commerce.product_catalog.imports.failed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.failed
    """

    detail_type: Literal["v2.commerce.product_catalog.imports.failed"]
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.failed"]: ...

class V2CommerceProductCatalogImportsProcessing(_V2CommerceProductCatalogImportEvent):
    """An import of a product catalog is being processed.

    Stripe's `v2.commerce.product_catalog.imports.processing`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.processing
    """

    detail_type: Literal["v2.commerce.product_catalog.imports.processing"]
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.processing"]: ...

class V2CommerceProductCatalogImportsSucceeded(_V2CommerceProductCatalogImportEvent):
    """An import of a product catalog succeeded.

    Stripe's `v2.commerce.product_catalog.imports.succeeded`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded
    """

    detail_type: Literal["v2.commerce.product_catalog.imports.succeeded"]
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded"]: ...

class V2CommerceProductCatalogImportsSucceededWithErrors(_V2CommerceProductCatalogImportEvent):
    """An import of a product catalog succeeded for some of its products, and not for all.

    Stripe's `v2.commerce.product_catalog.imports.succeeded_with_errors`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors
    """

    detail_type: Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"]
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"]: ...
