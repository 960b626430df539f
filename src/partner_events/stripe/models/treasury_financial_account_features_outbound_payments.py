# Generated from schemas/stripe/objects/treasury_financial_account_features.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatus,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatus,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailRestriction,
)


class TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesOutboundPaymentsAch(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatus
    status_details: list[TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailCode
    resolution: (
        TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailResolution | None
    ) = None
    restriction: (
        TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailRestriction | None
    ) = None


class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWire(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatus
    status_details: list[TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPayments(Model):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAch | None = None
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWire | None = None
