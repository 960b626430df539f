# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EntitlementsActiveEntitlementSummaryFields, EventFieldsOf
from partner_events.stripe.models.entitlements_active_entitlement_summary import (
    EntitlementsActiveEntitlementSummary,
)

class EntitlementsActiveEntitlementSummaryUpdated(SnapshotEvent):
    """The features that a customer is entitled to changed.

    Stripe's `entitlements.active_entitlement_summary.updated`:
    https://docs.stripe.com/api/events/types#event_types-entitlements.active_entitlement_summary.updated
    """

    detail_type: Literal["entitlements.active_entitlement_summary.updated"]
    @property
    def kind(self) -> Literal["entitlements.active_entitlement_summary.updated"]: ...
    detail: SnapshotDetail[EntitlementsActiveEntitlementSummary]
    @property
    def payload(self) -> EntitlementsActiveEntitlementSummary:
        """The features that a customer is entitled to now."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[EntitlementsActiveEntitlementSummaryFields],
        EntitlementsActiveEntitlementSummaryFields,
    ]: ...
