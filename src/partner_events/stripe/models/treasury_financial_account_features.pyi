# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class TreasuryFinancialAccountFeaturesCardIssuingStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesCardIssuing(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesCardIssuingStatusDetail]


class TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesDepositInsurance(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesDepositInsuranceStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesFinancialAddressesAba(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesFinancialAddressesAbaStatusDetail]


class TreasuryFinancialAccountFeaturesFinancialAddresses(Model):
    aba: TreasuryFinancialAccountFeaturesFinancialAddressesAba | None = None


class TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesInboundTransfersAch(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesInboundTransfersAchStatusDetail]


class TreasuryFinancialAccountFeaturesInboundTransfers(Model):
    ach: TreasuryFinancialAccountFeaturesInboundTransfersAch | None = None


class TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesIntraStripeFlows(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesIntraStripeFlowsStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesOutboundPaymentsAch(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesOutboundPaymentsAchStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWire(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWireStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundPayments(Model):
    ach: TreasuryFinancialAccountFeaturesOutboundPaymentsAch | None = None
    us_domestic_wire: TreasuryFinancialAccountFeaturesOutboundPaymentsUsDomesticWire | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersAch(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
    status_details: list[TreasuryFinancialAccountFeaturesOutboundTransfersAchStatusDetail]


class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWireStatusDetail(Model):
    code: Literal[
        "activating",
        "capability_not_requested",
        "financial_account_closed",
        "rejected_other",
        "rejected_unsupported_business",
        "requirements_past_due",
        "requirements_pending_verification",
        "restricted_by_platform",
        "restricted_other",
    ] | str
    resolution: Literal[
        "contact_stripe",
        "provide_information",
        "remove_restriction",
    ] | str | None = None
    restriction: Literal[
        "inbound_flows",
        "outbound_flows",
    ] | str | None = None


class TreasuryFinancialAccountFeaturesOutboundTransfersUsDomesticWire(Model):
    requested: bool
    status: Literal[
        "active",
        "pending",
        "restricted",
    ] | str
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
    object: Literal["treasury.financial_account_features"]
    outbound_payments: TreasuryFinancialAccountFeaturesOutboundPayments | None = None
    outbound_transfers: TreasuryFinancialAccountFeaturesOutboundTransfers | None = None
