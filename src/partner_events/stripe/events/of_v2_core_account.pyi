# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V2CoreAccountClosed(ThinEvent):
    """Stripe's `v2.core.account.closed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.closed"""

    detail_type: Literal["v2.core.account.closed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.core.account.closed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2CoreAccountCreated(ThinEvent):
    """Stripe's `v2.core.account.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.created"""

    detail_type: Literal["v2.core.account.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.core.account.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2CoreAccountUpdated(ThinEvent):
    """Stripe's `v2.core.account.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account.updated"""

    detail_type: Literal["v2.core.account.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.core.account.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
