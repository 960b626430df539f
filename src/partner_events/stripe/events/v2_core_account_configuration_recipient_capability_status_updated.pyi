# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail


class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedData(Model):
    updated_capability: Literal[
        "bank_accounts.ach",
        "bank_accounts.fedwire",
        "bank_accounts.fps",
        "bank_accounts.local",
        "bank_accounts.rtp",
        "bank_accounts.sepa",
        "bank_accounts.swift",
        "bank_accounts.wire",
        "cards",
        "stripe_balance.payouts",
        "stripe_balance.stripe_transfers",
        "stripe.transfers",
    ] | str


class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedData | None = None
