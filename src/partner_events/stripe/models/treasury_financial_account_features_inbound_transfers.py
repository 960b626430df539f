# Generated from schemas/stripe/objects/treasury_financial_account_features.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatus,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailCode,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailResolution,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailRestriction,
)


class TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesInboundTransfersAch(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesInboundTransfersAchStatus
    status_details: list[TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetail]


class TreasuryFinancialAccountFeaturesInboundTransfers(Model):
    ach: TreasuryFinancialAccountFeaturesInboundTransfersAch | None = None
