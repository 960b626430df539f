# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1BillingCreditGrantCreated(ThinObjectEvent):
    """Stripe's `v1.billing.credit_grant.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.created"""

    detail_type: Literal["v1.billing.credit_grant.created"]
    @property
    def kind(self) -> Literal["v1.billing.credit_grant.created"]: ...

class V1BillingCreditGrantUpdated(ThinObjectEvent):
    """Stripe's `v1.billing.credit_grant.updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.updated"""

    detail_type: Literal["v1.billing.credit_grant.updated"]
    @property
    def kind(self) -> Literal["v1.billing.credit_grant.updated"]: ...
