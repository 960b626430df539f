# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_account import Account as Account
from partner_events.stripe.models._stub_charge import Charge as Charge
from partner_events.stripe.models._stub_checkout_session import CheckoutSession as CheckoutSession
from partner_events.stripe.models._stub_invoice import Invoice as Invoice
from partner_events.stripe.models._stub_payment_intent import PaymentIntent as PaymentIntent
from partner_events.stripe.models._stub_payment_method import PaymentMethod as PaymentMethod
from partner_events.stripe.models._stub_refund import Refund as Refund
from partner_events.stripe.models._stub_setup_intent import SetupIntent as SetupIntent
from partner_events.stripe.models._stub_subscription import Subscription as Subscription
from partner_events.stripe.models._stub_subscription_schedule import (
    SubscriptionSchedule as SubscriptionSchedule,
)
from partner_events.stripe.models._stub_terminal_reader import TerminalReader as TerminalReader
from partner_events.stripe.models._stub_v2_core_account import V2CoreAccount as V2CoreAccount
from partner_events.stripe.models.address import Address as Address
from partner_events.stripe.models.alipay_account import AlipayAccount as AlipayAccount
from partner_events.stripe.models.application import Application as Application
from partner_events.stripe.models.application_fee import ApplicationFee as ApplicationFee
from partner_events.stripe.models.application_fee_refund import ApplicationFeeRefund as ApplicationFeeRefund
from partner_events.stripe.models.apps_install import AppsInstall as AppsInstall
from partner_events.stripe.models.balance import Balance as Balance
from partner_events.stripe.models.balance_settings import BalanceSettings as BalanceSettings
from partner_events.stripe.models.balance_transaction import BalanceTransaction as BalanceTransaction
from partner_events.stripe.models.bank_account import BankAccount as BankAccount
from partner_events.stripe.models.billing_alert import BillingAlert as BillingAlert
from partner_events.stripe.models.billing_alert_triggered import (
    BillingAlertTriggered as BillingAlertTriggered,
)
from partner_events.stripe.models.billing_credit_balance_transaction import (
    BillingCreditBalanceTransaction as BillingCreditBalanceTransaction,
)
from partner_events.stripe.models.billing_credit_grant import BillingCreditGrant as BillingCreditGrant
from partner_events.stripe.models.billing_meter import BillingMeter as BillingMeter
from partner_events.stripe.models.billing_portal_configuration import (
    BillingPortalConfiguration as BillingPortalConfiguration,
)
from partner_events.stripe.models.billing_portal_session import BillingPortalSession as BillingPortalSession
from partner_events.stripe.models.bitcoin_receiver import BitcoinReceiver as BitcoinReceiver
from partner_events.stripe.models.bitcoin_transaction import BitcoinTransaction as BitcoinTransaction
from partner_events.stripe.models.capability import Capability as Capability
from partner_events.stripe.models.card import Card as Card
from partner_events.stripe.models.cash_balance import CashBalance as CashBalance
from partner_events.stripe.models.climate_order import ClimateOrder as ClimateOrder
from partner_events.stripe.models.climate_product import ClimateProduct as ClimateProduct
from partner_events.stripe.models.climate_supplier import ClimateSupplier as ClimateSupplier
from partner_events.stripe.models.coupon import Coupon as Coupon
from partner_events.stripe.models.credit_note import CreditNote as CreditNote
from partner_events.stripe.models.credit_note_line_item import CreditNoteLineItem as CreditNoteLineItem
from partner_events.stripe.models.customer import Customer as Customer
from partner_events.stripe.models.customer_cash_balance_transaction import (
    CustomerCashBalanceTransaction as CustomerCashBalanceTransaction,
)
from partner_events.stripe.models.discount import Discount as Discount
from partner_events.stripe.models.dispute import Dispute as Dispute
from partner_events.stripe.models.entitlements_active_entitlement import (
    EntitlementsActiveEntitlement as EntitlementsActiveEntitlement,
)
from partner_events.stripe.models.entitlements_active_entitlement_summary import (
    EntitlementsActiveEntitlementSummary as EntitlementsActiveEntitlementSummary,
)
from partner_events.stripe.models.file import File as File
from partner_events.stripe.models.file_link import FileLink as FileLink
from partner_events.stripe.models.financial_connections_account import (
    FinancialConnectionsAccount as FinancialConnectionsAccount,
)
from partner_events.stripe.models.financial_connections_authorization import (
    FinancialConnectionsAuthorization as FinancialConnectionsAuthorization,
)
from partner_events.stripe.models.identity_verification_session import (
    IdentityVerificationSession as IdentityVerificationSession,
)
from partner_events.stripe.models.invoice_item import InvoiceItem as InvoiceItem
from partner_events.stripe.models.invoice_line_item import InvoiceLineItem as InvoiceLineItem
from partner_events.stripe.models.invoice_payment import InvoicePayment as InvoicePayment
from partner_events.stripe.models.issuer_fraud_record import IssuerFraudRecord as IssuerFraudRecord
from partner_events.stripe.models.issuing_authorization import IssuingAuthorization as IssuingAuthorization
from partner_events.stripe.models.issuing_card import IssuingCard as IssuingCard
from partner_events.stripe.models.issuing_cardholder import IssuingCardholder as IssuingCardholder
from partner_events.stripe.models.issuing_dispute import IssuingDispute as IssuingDispute
from partner_events.stripe.models.issuing_personalization_design import (
    IssuingPersonalizationDesign as IssuingPersonalizationDesign,
)
from partner_events.stripe.models.issuing_settlement import IssuingSettlement as IssuingSettlement
from partner_events.stripe.models.issuing_token import IssuingToken as IssuingToken
from partner_events.stripe.models.issuing_transaction import IssuingTransaction as IssuingTransaction
from partner_events.stripe.models.line_item import LineItem as LineItem
from partner_events.stripe.models.mandate import Mandate as Mandate
from partner_events.stripe.models.order import Order as Order
from partner_events.stripe.models.order_item import OrderItem as OrderItem
from partner_events.stripe.models.order_return import OrderReturn as OrderReturn
from partner_events.stripe.models.payment_intent_amount_details_line_item import (
    PaymentIntentAmountDetailsLineItem as PaymentIntentAmountDetailsLineItem,
)
from partner_events.stripe.models.payment_link import PaymentLink as PaymentLink
from partner_events.stripe.models.payout import Payout as Payout
from partner_events.stripe.models.person import Person as Person
from partner_events.stripe.models.plan import Plan as Plan
from partner_events.stripe.models.price import Price as Price
from partner_events.stripe.models.product import Product as Product
from partner_events.stripe.models.promotion_code import PromotionCode as PromotionCode
from partner_events.stripe.models.quote import Quote as Quote
from partner_events.stripe.models.radar_early_fraud_warning import (
    RadarEarlyFraudWarning as RadarEarlyFraudWarning,
)
from partner_events.stripe.models.recipient import Recipient as Recipient
from partner_events.stripe.models.recipient_transfer import RecipientTransfer as RecipientTransfer
from partner_events.stripe.models.reporting_report_run import ReportingReportRun as ReportingReportRun
from partner_events.stripe.models.reporting_report_type import ReportingReportType as ReportingReportType
from partner_events.stripe.models.reserve_hold import ReserveHold as ReserveHold
from partner_events.stripe.models.reserve_plan import ReservePlan as ReservePlan
from partner_events.stripe.models.reserve_release import ReserveRelease as ReserveRelease
from partner_events.stripe.models.review import Review as Review
from partner_events.stripe.models.sigma_scheduled_query_run import (
    SigmaScheduledQueryRun as SigmaScheduledQueryRun,
)
from partner_events.stripe.models.sku import Sku as Sku
from partner_events.stripe.models.source import Source as Source
from partner_events.stripe.models.source_mandate_notification import (
    SourceMandateNotification as SourceMandateNotification,
)
from partner_events.stripe.models.source_transaction import SourceTransaction as SourceTransaction
from partner_events.stripe.models.subscription_item import SubscriptionItem as SubscriptionItem
from partner_events.stripe.models.tax_id import TaxId as TaxId
from partner_events.stripe.models.tax_rate import TaxRate as TaxRate
from partner_events.stripe.models.tax_settings import TaxSettings as TaxSettings
from partner_events.stripe.models.test_helpers_test_clock import TestHelpersTestClock as TestHelpersTestClock
from partner_events.stripe.models.three_d_secure import ThreeDSecure as ThreeDSecure
from partner_events.stripe.models.three_d_secure_authentication import (
    ThreeDSecureAuthentication as ThreeDSecureAuthentication,
)
from partner_events.stripe.models.topup import Topup as Topup
from partner_events.stripe.models.transfer import Transfer as Transfer
from partner_events.stripe.models.transfer_reversal import TransferReversal as TransferReversal
from partner_events.stripe.models.treasury_credit_reversal import (
    TreasuryCreditReversal as TreasuryCreditReversal,
)
from partner_events.stripe.models.treasury_debit_reversal import (
    TreasuryDebitReversal as TreasuryDebitReversal,
)
from partner_events.stripe.models.treasury_financial_account import (
    TreasuryFinancialAccount as TreasuryFinancialAccount,
)
from partner_events.stripe.models.treasury_financial_account_features import (
    TreasuryFinancialAccountFeatures as TreasuryFinancialAccountFeatures,
)
from partner_events.stripe.models.treasury_inbound_transfer import (
    TreasuryInboundTransfer as TreasuryInboundTransfer,
)
from partner_events.stripe.models.treasury_outbound_payment import (
    TreasuryOutboundPayment as TreasuryOutboundPayment,
)
from partner_events.stripe.models.treasury_outbound_transfer import (
    TreasuryOutboundTransfer as TreasuryOutboundTransfer,
)
from partner_events.stripe.models.treasury_received_credit import (
    TreasuryReceivedCredit as TreasuryReceivedCredit,
)
from partner_events.stripe.models.treasury_received_debit import (
    TreasuryReceivedDebit as TreasuryReceivedDebit,
)
from partner_events.stripe.models.v2_amount import V2Amount as V2Amount
from partner_events.stripe.models.v2_commerce_product_catalog_import import (
    V2CommerceProductCatalogImport as V2CommerceProductCatalogImport,
)
from partner_events.stripe.models.v2_core_account_person import V2CoreAccountPerson as V2CoreAccountPerson
from partner_events.stripe.models.v2_core_event_destination import (
    V2CoreEventDestination as V2CoreEventDestination,
)
from partner_events.stripe.models.v2_money_management_adjustment import (
    V2MoneyManagementAdjustment as V2MoneyManagementAdjustment,
)
from partner_events.stripe.models.v2_money_management_financial_account import (
    V2MoneyManagementFinancialAccount as V2MoneyManagementFinancialAccount,
)
from partner_events.stripe.models.v2_money_management_financial_address import (
    V2MoneyManagementFinancialAddress as V2MoneyManagementFinancialAddress,
)
from partner_events.stripe.models.v2_money_management_inbound_transfer import (
    V2MoneyManagementInboundTransfer as V2MoneyManagementInboundTransfer,
)
from partner_events.stripe.models.v2_money_management_outbound_payment import (
    V2MoneyManagementOutboundPayment as V2MoneyManagementOutboundPayment,
)
from partner_events.stripe.models.v2_money_management_payout_intent import (
    V2MoneyManagementPayoutIntent as V2MoneyManagementPayoutIntent,
)
from partner_events.stripe.models.v2_money_management_payout_method import (
    V2MoneyManagementPayoutMethod as V2MoneyManagementPayoutMethod,
)
from partner_events.stripe.models.v2_money_management_received_credit import (
    V2MoneyManagementReceivedCredit as V2MoneyManagementReceivedCredit,
)
from partner_events.stripe.models.v2_money_management_recipient_verification import (
    V2MoneyManagementRecipientVerification as V2MoneyManagementRecipientVerification,
)
from partner_events.stripe.models.v2_money_management_transaction import (
    V2MoneyManagementTransaction as V2MoneyManagementTransaction,
)
