# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.events.v2_core_account_person_created import V2CoreAccountPersonCreatedDetail
from partner_events.stripe.events.v2_core_account_person_deleted import V2CoreAccountPersonDeletedDetail
from partner_events.stripe.events.v2_core_account_person_updated import V2CoreAccountPersonUpdatedDetail
from partner_events.stripe.models._fields import V2CoreAccountPersonCreatedDetailFields, V2CoreAccountPersonDeletedDetailFields, V2CoreAccountPersonUpdatedDetailFields

class V2CoreAccountPersonCreated(ThinObjectEvent):
    """Stripe's `v2.core.account_person.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.created"""

    detail_type: Literal["v2.core.account_person.created"]
    detail: V2CoreAccountPersonCreatedDetail
    @property
    def kind(self) -> Literal["v2.core.account_person.created"]: ...
    @property
    def payload(self) -> V2CoreAccountPersonCreatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountPersonCreatedDetailFields, V2CoreAccountPersonCreatedDetailFields]: ...

class V2CoreAccountPersonDeleted(ThinObjectEvent):
    """Stripe's `v2.core.account_person.deleted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.deleted"""

    detail_type: Literal["v2.core.account_person.deleted"]
    detail: V2CoreAccountPersonDeletedDetail
    @property
    def kind(self) -> Literal["v2.core.account_person.deleted"]: ...
    @property
    def payload(self) -> V2CoreAccountPersonDeletedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountPersonDeletedDetailFields, V2CoreAccountPersonDeletedDetailFields]: ...

class V2CoreAccountPersonUpdated(ThinObjectEvent):
    """Stripe's `v2.core.account_person.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.core.account_person.updated"""

    detail_type: Literal["v2.core.account_person.updated"]
    detail: V2CoreAccountPersonUpdatedDetail
    @property
    def kind(self) -> Literal["v2.core.account_person.updated"]: ...
    @property
    def payload(self) -> V2CoreAccountPersonUpdatedDetail: ...
    @classfield
    def fields(cls) -> EventFields[V2CoreAccountPersonUpdatedDetailFields, V2CoreAccountPersonUpdatedDetailFields]: ...
