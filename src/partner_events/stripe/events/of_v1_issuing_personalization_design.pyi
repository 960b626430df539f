# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1IssuingPersonalizationDesignActivated(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.activated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.activated"""

    detail_type: Literal["v1.issuing_personalization_design.activated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.activated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingPersonalizationDesignDeactivated(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.deactivated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.deactivated"""

    detail_type: Literal["v1.issuing_personalization_design.deactivated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.deactivated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingPersonalizationDesignRejected(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.rejected`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.rejected"""

    detail_type: Literal["v1.issuing_personalization_design.rejected"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.rejected"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1IssuingPersonalizationDesignUpdated(ThinEvent):
    """Stripe's `v1.issuing_personalization_design.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.issuing_personalization_design.updated"""

    detail_type: Literal["v1.issuing_personalization_design.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.issuing_personalization_design.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
