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
    TreasuryFinancialAccountFeaturesFinancialAddresses,
    TreasuryFinancialAccountFeaturesInboundTransfers,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatus,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailCode,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailResolution,
    TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailRestriction,
    TreasuryFinancialAccountFeaturesObject,
    TreasuryFinancialAccountFeaturesOutboundPayments,
    TreasuryFinancialAccountFeaturesOutboundTransfers,
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


class TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail(Model):
    code: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailCode
    resolution: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailResolution | None = None
    restriction: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetailRestriction | None = None


class TreasuryFinancialAccountFeaturesIntraStripeFlows(Model):
    requested: bool
    status: TreasuryFinancialAccountFeaturesIntraStripeFlowsStatus
    status_details: list[TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail]


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
