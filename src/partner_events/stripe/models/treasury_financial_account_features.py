# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class TreasuryFinancialAccountFeaturesCardIssuingStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesCardIssuing(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesCardIssuingStatusDetail]


class TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesDepositInsurance(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesFinancialAddressesAba(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddresses(Model):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAba | None = None


class TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesInboundTransfersAch(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetail]


class TreasuryFinancialAccountFeaturesInboundTransfers(Model):
    ach: TreasuryFinancialAccountFeaturesInboundTransfersAch | None = None


class TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesIntraStripeFlows(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesOutboundPaymentsAch(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWire(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPayments(Model):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAch | None = None
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWire | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersAch(Model):
    requested: bool
    status: str
    status_details: list[TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetail(Model):
    __event_always__ = "resolution"

    code: str
    resolution: str | None = None
    restriction: str | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWire(Model):
    requested: bool
    status: str
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
    object: str
    outbound_payments: TreasuryFinancialAccountFeaturesOutboundPayments | None = None
    outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfers | None = None
