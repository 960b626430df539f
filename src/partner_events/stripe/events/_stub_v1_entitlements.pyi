# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinEvent

class V1EntitlementsActiveEntitlementSummaryEntitlementAdded(ThinEvent):
    """A customer is entitled to another feature (thin event: the id alone).

    Stripe's `v1.entitlements.active_entitlement_summary.entitlement_added`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_added
    """

    detail_type: Literal["v1.entitlements.active_entitlement_summary.entitlement_added"]
    @property
    def kind(self) -> Literal["v1.entitlements.active_entitlement_summary.entitlement_added"]: ...

class V1EntitlementsActiveEntitlementSummaryEntitlementRemoved(ThinEvent):
    """A customer is no longer entitled to a feature (thin event: the id alone).

    Stripe's `v1.entitlements.active_entitlement_summary.entitlement_removed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.entitlement_removed
    """

    detail_type: Literal["v1.entitlements.active_entitlement_summary.entitlement_removed"]
    @property
    def kind(self) -> Literal["v1.entitlements.active_entitlement_summary.entitlement_removed"]: ...

class V1EntitlementsActiveEntitlementSummaryUpdated(ThinEvent):
    """The features that a customer is entitled to changed (thin event: the id alone).

    Stripe's `v1.entitlements.active_entitlement_summary.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.entitlements.active_entitlement_summary.updated
    """

    detail_type: Literal["v1.entitlements.active_entitlement_summary.updated"]
    @property
    def kind(self) -> Literal["v1.entitlements.active_entitlement_summary.updated"]: ...
