# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.price import Price

class _PriceEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> Price: ...

class V1PriceActivated(_PriceEvent):
    """A price was activated: it can be used for new purchases (thin event: the id alone).

    Stripe's `v1.price.activated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.activated
    """

    detail_type: Literal["v1.price.activated"]
    @property
    def kind(self) -> Literal["v1.price.activated"]: ...

class V1PriceCreated(_PriceEvent):
    """A price of a product was created (thin event: the id alone).

    Stripe's `v1.price.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.created
    """

    detail_type: Literal["v1.price.created"]
    @property
    def kind(self) -> Literal["v1.price.created"]: ...

class V1PriceDeactivated(_PriceEvent):
    """A price was deactivated: it cannot be used for new purchases (thin event: the id alone).

    Stripe's `v1.price.deactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deactivated
    """

    detail_type: Literal["v1.price.deactivated"]
    @property
    def kind(self) -> Literal["v1.price.deactivated"]: ...

class V1PriceDeleted(_PriceEvent):
    """A price was deleted, which only one that was never used can be (thin event: the id alone).

    Stripe's `v1.price.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.deleted
    """

    detail_type: Literal["v1.price.deleted"]
    @property
    def kind(self) -> Literal["v1.price.deleted"]: ...

class V1PriceLookupKeyChanged(_PriceEvent):
    """A price has another lookup key now (thin event: the id alone).

    Stripe's `v1.price.lookup_key_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.lookup_key_changed
    """

    detail_type: Literal["v1.price.lookup_key_changed"]
    @property
    def kind(self) -> Literal["v1.price.lookup_key_changed"]: ...

class V1PriceTaxBehaviorChanged(_PriceEvent):
    """Whether a price includes tax was set or changed (thin event: the id alone).

    Stripe's `v1.price.tax_behavior_changed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.tax_behavior_changed
    """

    detail_type: Literal["v1.price.tax_behavior_changed"]
    @property
    def kind(self) -> Literal["v1.price.tax_behavior_changed"]: ...

class V1PriceUpdated(_PriceEvent):
    """A price changed, such as when it was archived or got another lookup key (thin event: the id alone).

    Stripe's `v1.price.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.price.updated
    """

    detail_type: Literal["v1.price.updated"]
    @property
    def kind(self) -> Literal["v1.price.updated"]: ...
