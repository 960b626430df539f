# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1CustomerTaxIdCreated(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.created"""

    detail_type: Literal["v1.customer.tax_id.created"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.created"]: ...

class V1CustomerTaxIdDeleted(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.deleted"""

    detail_type: Literal["v1.customer.tax_id.deleted"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.deleted"]: ...

class V1CustomerTaxIdUpdated(ThinObjectEvent):
    """Stripe's `v1.customer.tax_id.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.customer.tax_id.updated"""

    detail_type: Literal["v1.customer.tax_id.updated"]
    @property
    def kind(self) -> Literal["v1.customer.tax_id.updated"]: ...
