# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class EntitlementsActiveEntitlement(Model):
    """https://docs.stripe.com/api/entitlements/active-entitlement/object"""

    feature: str
    """The id of the EntitlementsFeature; deliveries do not carry the object itself."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    lookup_key: str
    object: Literal["entitlements.active_entitlement"]


class EntitlementsActiveEntitlementList(Model):
    object: Literal["list"]
    data: list[EntitlementsActiveEntitlement]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
