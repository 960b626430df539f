# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.entitlements_active_entitlement import EntitlementsActiveEntitlementList


class EntitlementsActiveEntitlementSummary(Model):
    """The features that a customer is entitled to now.

    https://docs.stripe.com/api/entitlements/active-entitlement-summary/object
    """

    customer: str
    entitlements: EntitlementsActiveEntitlementList
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["entitlements.active_entitlement_summary"]
