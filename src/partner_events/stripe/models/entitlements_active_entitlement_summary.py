# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import EntitlementsActiveEntitlementList


class EntitlementsActiveEntitlementSummary(Model):
    """https://docs.stripe.com/api/entitlements/active-entitlement-summary/object"""

    customer: str
    entitlements: EntitlementsActiveEntitlementList
    livemode: bool
    object: str
