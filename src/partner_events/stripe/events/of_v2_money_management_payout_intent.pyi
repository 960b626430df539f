# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementPayoutIntentCanceled(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.canceled"""

    detail_type: Literal["v2.money_management.payout_intent.canceled"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.canceled"]: ...

class V2MoneyManagementPayoutIntentCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.created"""

    detail_type: Literal["v2.money_management.payout_intent.created"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.created"]: ...

class V2MoneyManagementPayoutIntentPending(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.pending`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.pending"""

    detail_type: Literal["v2.money_management.payout_intent.pending"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.pending"]: ...

class V2MoneyManagementPayoutIntentPosted(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.posted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.posted"""

    detail_type: Literal["v2.money_management.payout_intent.posted"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.posted"]: ...

class V2MoneyManagementPayoutIntentProcessing(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.processing`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.processing"""

    detail_type: Literal["v2.money_management.payout_intent.processing"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.processing"]: ...

class V2MoneyManagementPayoutIntentRequiresAction(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.requires_action`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.requires_action"""

    detail_type: Literal["v2.money_management.payout_intent.requires_action"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.requires_action"]: ...

class V2MoneyManagementPayoutIntentUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.payout_intent.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.payout_intent.updated"""

    detail_type: Literal["v2.money_management.payout_intent.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.payout_intent.updated"]: ...
