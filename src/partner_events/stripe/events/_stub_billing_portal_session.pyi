# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import BillingPortalSessionFields, EventFieldsOf
from partner_events.stripe.models.billing_portal_session import BillingPortalSession

class BillingPortalSessionCreated(SnapshotEvent):
    """A customer was given a way into the customer portal.

    Stripe's `billing_portal.session.created`:
    https://docs.stripe.com/api/events/types#event_types-billing_portal.session.created
    """

    detail_type: Literal["billing_portal.session.created"]
    @property
    def kind(self) -> Literal["billing_portal.session.created"]: ...
    detail: SnapshotDetail[BillingPortalSession]
    @property
    def payload(self) -> BillingPortalSession:
        """One customer's way into the customer portal; its `url` is secret and short-lived."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[BillingPortalSessionFields], BillingPortalSessionFields]: ...
