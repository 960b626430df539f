# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V2CommerceProductCatalogImportsFailed(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.failed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.failed"""

    detail_type: Literal["v2.commerce.product_catalog.imports.failed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.failed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2CommerceProductCatalogImportsProcessing(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.processing"""

    detail_type: Literal["v2.commerce.product_catalog.imports.processing"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.processing"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2CommerceProductCatalogImportsSucceeded(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.succeeded`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded"""

    detail_type: Literal["v2.commerce.product_catalog.imports.succeeded"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2CommerceProductCatalogImportsSucceededWithErrors(ThinEvent):
    """Stripe's `v2.commerce.product_catalog.imports.succeeded_with_errors`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.commerce.product_catalog.imports.succeeded_with_errors"""

    detail_type: Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.commerce.product_catalog.imports.succeeded_with_errors"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
