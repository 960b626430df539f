# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V2MoneyManagementPayoutIntentCanceled(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.canceled"""

    detail_type: Literal["v2.money_management.payout_intent.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementPayoutIntentCreated(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.created"""

    detail_type: Literal["v2.money_management.payout_intent.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementPayoutIntentPending(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.pending`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending"""

    detail_type: Literal["v2.money_management.payout_intent.pending"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.pending"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementPayoutIntentPosted(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.posted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted"""

    detail_type: Literal["v2.money_management.payout_intent.posted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.posted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementPayoutIntentProcessing(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing"""

    detail_type: Literal["v2.money_management.payout_intent.processing"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.processing"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementPayoutIntentRequiresAction(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.requires_action`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action"""

    detail_type: Literal["v2.money_management.payout_intent.requires_action"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.requires_action"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V2MoneyManagementPayoutIntentUpdated(ThinEvent):
    """Stripe's `v2.money_management.payout_intent.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated"""

    detail_type: Literal["v2.money_management.payout_intent.updated"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.updated"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
