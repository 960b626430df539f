# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.issuing_personalization_design import IssuingPersonalizationDesign

class _IssuingPersonalizationDesignEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> IssuingPersonalizationDesign: ...

class V1IssuingPersonalizationDesignActivated(_IssuingPersonalizationDesignEvent):
    """A card design was approved and can be used (thin event: the id alone).

    Stripe's `v1.issuing_personalization_design.activated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated
    """

    detail_type: Literal["v1.issuing_personalization_design.activated"]
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.activated"]: ...

class V1IssuingPersonalizationDesignDeactivated(_IssuingPersonalizationDesignEvent):
    """A card design can no longer be used (thin event: the id alone).

    Stripe's `v1.issuing_personalization_design.deactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.deactivated
    """

    detail_type: Literal["v1.issuing_personalization_design.deactivated"]
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.deactivated"]: ...

class V1IssuingPersonalizationDesignRejected(_IssuingPersonalizationDesignEvent):
    """A card design was refused on review; it says why (thin event: the id alone).

    Stripe's `v1.issuing_personalization_design.rejected`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected
    """

    detail_type: Literal["v1.issuing_personalization_design.rejected"]
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.rejected"]: ...

class V1IssuingPersonalizationDesignUpdated(_IssuingPersonalizationDesignEvent):
    """A card design changed (thin event: the id alone).

    Stripe's `v1.issuing_personalization_design.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.updated
    """

    detail_type: Literal["v1.issuing_personalization_design.updated"]
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.updated"]: ...
