# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class EntitlementsActiveEntitlement(Model):
    """https://docs.stripe.com/api/entitlements/active-entitlement/object"""

    feature: str
    id: str
    livemode: bool
    lookup_key: str
    object: str


class EntitlementsActiveEntitlementList(Model):
    object: str
    data: list[EntitlementsActiveEntitlement]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_entitlements_active_entitlement"
