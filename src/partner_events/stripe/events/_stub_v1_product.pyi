# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.product import Product

class _ProductEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Product: ...

class V1ProductActivated(_ProductEvent):
    """A product was activated: it is for sale (thin event: the id alone).

    Stripe's `v1.product.activated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.activated
    """

    detail_type: Literal["v1.product.activated"]
    @property
    def kind(self) -> Literal["v1.product.activated"]: ...

class V1ProductCreated(_ProductEvent):
    """A product was created (thin event: the id alone).

    Stripe's `v1.product.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.created
    """

    detail_type: Literal["v1.product.created"]
    @property
    def kind(self) -> Literal["v1.product.created"]: ...

class V1ProductDeactivated(_ProductEvent):
    """A product was deactivated: it is not for sale (thin event: the id alone).

    Stripe's `v1.product.deactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deactivated
    """

    detail_type: Literal["v1.product.deactivated"]
    @property
    def kind(self) -> Literal["v1.product.deactivated"]: ...

class V1ProductDefaultPriceChanged(_ProductEvent):
    """A product has another default price now (thin event: the id alone).

    Stripe's `v1.product.default_price_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.default_price_changed
    """

    detail_type: Literal["v1.product.default_price_changed"]
    @property
    def kind(self) -> Literal["v1.product.default_price_changed"]: ...

class V1ProductDeleted(_ProductEvent):
    """A product was deleted (thin event: the id alone).

    Stripe's `v1.product.deleted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.deleted
    """

    detail_type: Literal["v1.product.deleted"]
    @property
    def kind(self) -> Literal["v1.product.deleted"]: ...

class V1ProductTaxCodeChanged(_ProductEvent):
    """A product has another tax code now (thin event: the id alone).

    Stripe's `v1.product.tax_code_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.tax_code_changed
    """

    detail_type: Literal["v1.product.tax_code_changed"]
    @property
    def kind(self) -> Literal["v1.product.tax_code_changed"]: ...

class V1ProductUpdated(_ProductEvent):
    """A product changed, such as in its name, default price, or whether it is sold (thin event: the id
    alone).

    Stripe's `v1.product.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.product.updated
    """

    detail_type: Literal["v1.product.updated"]
    @property
    def kind(self) -> Literal["v1.product.updated"]: ...
