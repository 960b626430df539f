# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, IssuingPersonalizationDesignFields
from partner_events.stripe.models.issuing_personalization_design import IssuingPersonalizationDesign

class _IssuingPersonalizationDesignEvent(SnapshotEvent):
    detail: SnapshotDetail[IssuingPersonalizationDesign]
    @property
    def payload(self) -> IssuingPersonalizationDesign:
        """How cards that you issue look."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[IssuingPersonalizationDesignFields],
        IssuingPersonalizationDesignFields,
    ]: ...

class IssuingPersonalizationDesignActivated(_IssuingPersonalizationDesignEvent):
    """A card design was approved and can be used.

    Stripe's `issuing_personalization_design.activated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.activated
    """

    detail_type: Literal["issuing_personalization_design.activated"]
    @property
    def kind(self) -> Literal["issuing_personalization_design.activated"]: ...

class IssuingPersonalizationDesignDeactivated(_IssuingPersonalizationDesignEvent):
    """A card design can no longer be used.

    Stripe's `issuing_personalization_design.deactivated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.deactivated
    """

    detail_type: Literal["issuing_personalization_design.deactivated"]
    @property
    def kind(self) -> Literal["issuing_personalization_design.deactivated"]: ...

class IssuingPersonalizationDesignRejected(_IssuingPersonalizationDesignEvent):
    """A card design was refused on review; it says why.

    Stripe's `issuing_personalization_design.rejected`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.rejected
    """

    detail_type: Literal["issuing_personalization_design.rejected"]
    @property
    def kind(self) -> Literal["issuing_personalization_design.rejected"]: ...

class IssuingPersonalizationDesignUpdated(_IssuingPersonalizationDesignEvent):
    """A card design changed.

    Stripe's `issuing_personalization_design.updated`:
    https://docs.stripe.com/api/events/types#event_types-issuing_personalization_design.updated
    """

    detail_type: Literal["issuing_personalization_design.updated"]
    @property
    def kind(self) -> Literal["issuing_personalization_design.updated"]: ...
