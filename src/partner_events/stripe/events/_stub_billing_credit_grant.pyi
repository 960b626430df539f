# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingCreditGrantFields, EventFieldsOf
from partner_events.stripe.models.billing_credit_grant import BillingCreditGrant

class _BillingCreditGrantEvent(SnapshotEvent):
    detail: SnapshotDetail[BillingCreditGrant]
    @property
    def payload(self) -> BillingCreditGrant:
        """Billing credits that a customer was granted."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BillingCreditGrantFields], BillingCreditGrantFields]: ...

class BillingCreditGrantCreated(_BillingCreditGrantEvent):
    """A customer was granted billing credits.

    Stripe's `billing.credit_grant.created`:
    https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.created
    """

    detail_type: Literal["billing.credit_grant.created"]
    @property
    def kind(self) -> Literal["billing.credit_grant.created"]: ...

class BillingCreditGrantUpdated(_BillingCreditGrantEvent):
    """A grant of billing credits changed, such as in when it expires.

    Stripe's `billing.credit_grant.updated`:
    https://docs.stripe.com/api/events/types#event_types-billing.credit_grant.updated
    """

    detail_type: Literal["billing.credit_grant.updated"]
    @property
    def kind(self) -> Literal["billing.credit_grant.updated"]: ...
