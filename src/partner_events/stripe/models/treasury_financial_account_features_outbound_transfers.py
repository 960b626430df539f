# Generated from schemas/stripe/objects/treasury_financial_account_features.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatus,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatus,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailRestriction,
)


class TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersAch(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesOutboundTransfersAchStatus
    status_details: list[TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailCode
    resolution: (
        TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailResolution | None
    ) = None
    restriction: (
        TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailRestriction | None
    ) = None


class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWire(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatus
    status_details: list[TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundTransfers(Model):
    ach: TreasuryFinancialAccountFeaturesOutboundTransfersAch | None = None
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWire | None = None
