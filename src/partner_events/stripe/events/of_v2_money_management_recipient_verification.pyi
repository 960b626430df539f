# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V2MoneyManagementRecipientVerificationCreated(ThinObjectEvent):
    """Stripe's `v2.money_management.recipient_verification.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.created"""

    detail_type: Literal["v2.money_management.recipient_verification.created"]
    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.created"]: ...

class V2MoneyManagementRecipientVerificationUpdated(ThinObjectEvent):
    """Stripe's `v2.money_management.recipient_verification.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v2.money_management.recipient_verification.updated"""

    detail_type: Literal["v2.money_management.recipient_verification.updated"]
    @property
    def kind(self) -> Literal["v2.money_management.recipient_verification.updated"]: ...
