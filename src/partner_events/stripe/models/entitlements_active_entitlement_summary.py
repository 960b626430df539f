# Generated from schemas/stripe/objects/entitlements_active_entitlement_summary.json
# by `python -m codegen`; do not edit.
# Vocabularies are in entitlements_active_entitlement_summary.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import EntitlementsActiveEntitlementList


class EntitlementsActiveEntitlementSummary(Model):
    """https://docs.stripe.com/api/entitlements/active-entitlement-summary/object"""

    customer: str
    entitlements: EntitlementsActiveEntitlementList
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
