# Generated from schemas/stripe/objects/treasury_financial_account_features.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    TreasuryFinancialAccountFeaturesCardIssuingStatus,
    TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode,
    TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution,
    TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesDepositInsuranceStatus,
    TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailCode,
    TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailResolution,
    TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatus,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailCode,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailResolution,
    TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatus,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailCode,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailResolution,
    TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatus,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailCode,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailResolution,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesObject,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatus,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatus,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatus,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatus,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailCode,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailResolution,
    TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetailRestriction,
)


class TreasuryFinancialAccountFeaturesCardIssuingStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesCardIssuingStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesCardIssuing(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesCardIssuingStatus
    status_details: list[TreasuryFinancialAccountFeaturesCardIssuingStatusDetail]


class TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesDepositInsurance(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesDepositInsuranceStatus
    status_details: list[TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesFinancialAddressesAba(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatus
    status_details: list[TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddresses(Model):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAba | None = None


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


class TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesIntraStripeFlows(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatus
    status_details: list[TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail]


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


class TreasuryFinancialAccountFeatures(Model):
    """https://docs.stripe.com/api/treasury/financial_account_features/object"""

    card_issuing: TreasuryFinancialAccountFeaturesCardIssuing | None = None
    deposit_insurance: TreasuryFinancialAccountFeaturesDepositInsurance | None = None
    financial_addresses: TreasuryFinancialAccountFeaturesFinancialAddresses | None = None
    inbound_transfers: TreasuryFinancialAccountFeaturesInboundTransfers | None = None
    intra_stripe_flows: TreasuryFinancialAccountFeaturesIntraStripeFlows | None = None
    object: TreasuryFinancialAccountFeaturesObject
    outbound_payments: TreasuryFinancialAccountFeaturesOutboundPayments | None = None
    outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfers | None = None
