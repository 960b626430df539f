# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe._changes import Change as Change
from partner_events.stripe._event import StripeEvent as StripeEvent
from partner_events.stripe._objects import (
    StripeList as StripeList,
    UnknownStripeObject as UnknownStripeObject,
    expanded as expanded,
    read_object as read_object,
)
from partner_events.stripe._snapshot import (
    SnapshotDetail as SnapshotDetail,
    SnapshotEvent as SnapshotEvent,
)
from partner_events.stripe._thin import (
    ThinEvent as ThinEvent,
    ThinObjectEvent as ThinObjectEvent,
    ThinSingletonEvent as ThinSingletonEvent,
)
from partner_events.stripe._unknown import UnknownStripeEvent as UnknownStripeEvent
from partner_events.stripe.events._stub_account import (
    AccountApproachingUnactivatedThreshold as AccountApproachingUnactivatedThreshold,
    AccountExceededUnactivatedThreshold as AccountExceededUnactivatedThreshold,
    AccountNeedInfo as AccountNeedInfo,
    AccountNoteForReview as AccountNoteForReview,
    AccountReject as AccountReject,
    AccountRiskTransfersDisabled as AccountRiskTransfersDisabled,
    AccountUpdated as AccountUpdated,
)
from partner_events.stripe.events._stub_account_application import (
    AccountApplicationAuthorized as AccountApplicationAuthorized,
    AccountApplicationDeauthorized as AccountApplicationDeauthorized,
)
from partner_events.stripe.events._stub_account_external_account import (
    AccountExternalAccountCreated as AccountExternalAccountCreated,
    AccountExternalAccountDeleted as AccountExternalAccountDeleted,
    AccountExternalAccountUpdated as AccountExternalAccountUpdated,
)
from partner_events.stripe.events._stub_account_need_info import (
    AccountNeedInfoResolved as AccountNeedInfoResolved,
)
from partner_events.stripe.events._stub_account_note_for_review import (
    AccountNoteForReviewResolved as AccountNoteForReviewResolved,
)
from partner_events.stripe.events._stub_account_reject import AccountRejectResolved as AccountRejectResolved
from partner_events.stripe.events._stub_application_fee import (
    ApplicationFeeCreated as ApplicationFeeCreated,
    ApplicationFeeRefunded as ApplicationFeeRefunded,
)
from partner_events.stripe.events._stub_application_fee_refund import (
    ApplicationFeeRefundUpdated as ApplicationFeeRefundUpdated,
)
from partner_events.stripe.events._stub_apps_install import (
    AppsInstallCreated as AppsInstallCreated,
    AppsInstallDeleted as AppsInstallDeleted,
    AppsInstallUpdated as AppsInstallUpdated,
)
from partner_events.stripe.events._stub_balance import (
    BalanceAvailable as BalanceAvailable,
    BalanceStripeReserveCanceled as BalanceStripeReserveCanceled,
    BalanceStripeReserveCreated as BalanceStripeReserveCreated,
    BalanceStripeReserveExpired as BalanceStripeReserveExpired,
)
from partner_events.stripe.events._stub_balance_settings import (
    BalanceSettingsUpdated as BalanceSettingsUpdated,
)
from partner_events.stripe.events._stub_batch import (
    BatchCreated as BatchCreated,
    BatchUpdated as BatchUpdated,
)
from partner_events.stripe.events._stub_billing_alert import BillingAlertTriggered as BillingAlertTriggered
from partner_events.stripe.events._stub_billing_credit_balance_transaction import (
    BillingCreditBalanceTransactionCreated as BillingCreditBalanceTransactionCreated,
)
from partner_events.stripe.events._stub_billing_credit_grant import (
    BillingCreditGrantCreated as BillingCreditGrantCreated,
    BillingCreditGrantUpdated as BillingCreditGrantUpdated,
)
from partner_events.stripe.events._stub_billing_meter import (
    BillingMeterCreated as BillingMeterCreated,
    BillingMeterDeactivated as BillingMeterDeactivated,
    BillingMeterReactivated as BillingMeterReactivated,
    BillingMeterUpdated as BillingMeterUpdated,
)
from partner_events.stripe.events._stub_billing_portal_configuration import (
    BillingPortalConfigurationCreated as BillingPortalConfigurationCreated,
    BillingPortalConfigurationUpdated as BillingPortalConfigurationUpdated,
)
from partner_events.stripe.events._stub_billing_portal_session import (
    BillingPortalSessionCreated as BillingPortalSessionCreated,
)
from partner_events.stripe.events._stub_bitcoin_receiver import (
    BitcoinReceiverCreated as BitcoinReceiverCreated,
    BitcoinReceiverFilled as BitcoinReceiverFilled,
    BitcoinReceiverTransactionCreated as BitcoinReceiverTransactionCreated,
    BitcoinReceiverUpdated as BitcoinReceiverUpdated,
)
from partner_events.stripe.events._stub_capability import (
    CapabilityCreated as CapabilityCreated,
    CapabilityUpdated as CapabilityUpdated,
)
from partner_events.stripe.events._stub_cash_balance import (
    CashBalanceFundsAvailable as CashBalanceFundsAvailable,
)
from partner_events.stripe.events._stub_charge import (
    ChargeCaptured as ChargeCaptured,
    ChargeExpired as ChargeExpired,
    ChargeFailed as ChargeFailed,
    ChargePending as ChargePending,
    ChargeRefunded as ChargeRefunded,
    ChargeSucceeded as ChargeSucceeded,
    ChargeUpdated as ChargeUpdated,
)
from partner_events.stripe.events._stub_charge_dispute import (
    ChargeDisputeClosed as ChargeDisputeClosed,
    ChargeDisputeCreated as ChargeDisputeCreated,
    ChargeDisputeFundsReinstated as ChargeDisputeFundsReinstated,
    ChargeDisputeFundsWithdrawn as ChargeDisputeFundsWithdrawn,
    ChargeDisputeUpdated as ChargeDisputeUpdated,
)
from partner_events.stripe.events._stub_charge_refund import ChargeRefundUpdated as ChargeRefundUpdated
from partner_events.stripe.events._stub_checkout_beta import (
    CheckoutBetaSessionSucceeded as CheckoutBetaSessionSucceeded,
)
from partner_events.stripe.events._stub_checkout_session import (
    CheckoutSessionAsyncPaymentFailed as CheckoutSessionAsyncPaymentFailed,
    CheckoutSessionAsyncPaymentSucceeded as CheckoutSessionAsyncPaymentSucceeded,
    CheckoutSessionCompleted as CheckoutSessionCompleted,
    CheckoutSessionExpired as CheckoutSessionExpired,
)
from partner_events.stripe.events._stub_climate_order import (
    ClimateOrderCanceled as ClimateOrderCanceled,
    ClimateOrderCreated as ClimateOrderCreated,
    ClimateOrderDelayed as ClimateOrderDelayed,
    ClimateOrderDelivered as ClimateOrderDelivered,
    ClimateOrderProductSubstituted as ClimateOrderProductSubstituted,
)
from partner_events.stripe.events._stub_climate_product import (
    ClimateProductCreated as ClimateProductCreated,
    ClimateProductPricingUpdated as ClimateProductPricingUpdated,
)
from partner_events.stripe.events._stub_coupon import (
    CouponCreated as CouponCreated,
    CouponDeleted as CouponDeleted,
    CouponUpdated as CouponUpdated,
)
from partner_events.stripe.events._stub_credit_note import (
    CreditNoteCreated as CreditNoteCreated,
    CreditNoteUpdated as CreditNoteUpdated,
    CreditNoteVoided as CreditNoteVoided,
)
from partner_events.stripe.events._stub_customer import (
    CustomerCreated as CustomerCreated,
    CustomerDeleted as CustomerDeleted,
    CustomerUpdated as CustomerUpdated,
)
from partner_events.stripe.events._stub_customer_bank_account import (
    CustomerBankAccountCreated as CustomerBankAccountCreated,
    CustomerBankAccountDeleted as CustomerBankAccountDeleted,
    CustomerBankAccountUpdated as CustomerBankAccountUpdated,
)
from partner_events.stripe.events._stub_customer_card import (
    CustomerCardContactCardholder as CustomerCardContactCardholder,
    CustomerCardCreated as CustomerCardCreated,
    CustomerCardDeleted as CustomerCardDeleted,
    CustomerCardUpdated as CustomerCardUpdated,
)
from partner_events.stripe.events._stub_customer_cash_balance_transaction import (
    CustomerCashBalanceTransactionCreated as CustomerCashBalanceTransactionCreated,
)
from partner_events.stripe.events._stub_customer_discount import (
    CustomerDiscountCreated as CustomerDiscountCreated,
    CustomerDiscountDeleted as CustomerDiscountDeleted,
    CustomerDiscountUpdated as CustomerDiscountUpdated,
)
from partner_events.stripe.events._stub_customer_payment_method import (
    CustomerPaymentMethodCreated as CustomerPaymentMethodCreated,
    CustomerPaymentMethodDeleted as CustomerPaymentMethodDeleted,
    CustomerPaymentMethodUpdated as CustomerPaymentMethodUpdated,
)
from partner_events.stripe.events._stub_customer_source import (
    CustomerSourceContactCardholder as CustomerSourceContactCardholder,
    CustomerSourceCreated as CustomerSourceCreated,
    CustomerSourceDeleted as CustomerSourceDeleted,
    CustomerSourceExpiring as CustomerSourceExpiring,
    CustomerSourceUpdated as CustomerSourceUpdated,
)
from partner_events.stripe.events._stub_customer_subscription import (
    CustomerSubscriptionCreated as CustomerSubscriptionCreated,
    CustomerSubscriptionDeleted as CustomerSubscriptionDeleted,
    CustomerSubscriptionPaused as CustomerSubscriptionPaused,
    CustomerSubscriptionPendingUpdateApplied as CustomerSubscriptionPendingUpdateApplied,
    CustomerSubscriptionPendingUpdateExpired as CustomerSubscriptionPendingUpdateExpired,
    CustomerSubscriptionResumed as CustomerSubscriptionResumed,
    CustomerSubscriptionTrialWillEnd as CustomerSubscriptionTrialWillEnd,
    CustomerSubscriptionUpdated as CustomerSubscriptionUpdated,
)
from partner_events.stripe.events._stub_customer_tax_id import (
    CustomerTaxIdCreated as CustomerTaxIdCreated,
    CustomerTaxIdDeleted as CustomerTaxIdDeleted,
    CustomerTaxIdUpdated as CustomerTaxIdUpdated,
)
from partner_events.stripe.events._stub_entitlements_active_entitlement_summary import (
    EntitlementsActiveEntitlementSummaryUpdated as EntitlementsActiveEntitlementSummaryUpdated,
)
from partner_events.stripe.events._stub_file import FileCreated as FileCreated
from partner_events.stripe.events._stub_financial_connections_account import (
    FinancialConnectionsAccountAccountNumbersUpdated as FinancialConnectionsAccountAccountNumbersUpdated,
    FinancialConnectionsAccountCreated as FinancialConnectionsAccountCreated,
    FinancialConnectionsAccountDeactivated as FinancialConnectionsAccountDeactivated,
    FinancialConnectionsAccountDisconnected as FinancialConnectionsAccountDisconnected,
    FinancialConnectionsAccountExpectedDeactivationDateUpdated
        as FinancialConnectionsAccountExpectedDeactivationDateUpdated,
    FinancialConnectionsAccountReactivated as FinancialConnectionsAccountReactivated,
    FinancialConnectionsAccountRefreshedBalance as FinancialConnectionsAccountRefreshedBalance,
    FinancialConnectionsAccountRefreshedOwnership as FinancialConnectionsAccountRefreshedOwnership,
    FinancialConnectionsAccountRefreshedTransactions as FinancialConnectionsAccountRefreshedTransactions,
    FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated
        as FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated,
    FinancialConnectionsAccountUpcomingAccountNumberExpiry
        as FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    FinancialConnectionsAccountUpcomingDeactivation as FinancialConnectionsAccountUpcomingDeactivation,
)
from partner_events.stripe.events._stub_financial_connections_authorization import (
    FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated
        as FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated,
    FinancialConnectionsAuthorizationUpcomingDeactivation
        as FinancialConnectionsAuthorizationUpcomingDeactivation,
)
from partner_events.stripe.events._stub_identity_verification_session import (
    IdentityVerificationSessionCanceled as IdentityVerificationSessionCanceled,
    IdentityVerificationSessionCreated as IdentityVerificationSessionCreated,
    IdentityVerificationSessionProcessing as IdentityVerificationSessionProcessing,
    IdentityVerificationSessionRedacted as IdentityVerificationSessionRedacted,
    IdentityVerificationSessionRequiresInput as IdentityVerificationSessionRequiresInput,
    IdentityVerificationSessionVerified as IdentityVerificationSessionVerified,
)
from partner_events.stripe.events._stub_invoice import (
    InvoiceCreated as InvoiceCreated,
    InvoiceDeleted as InvoiceDeleted,
    InvoiceFinalizationFailed as InvoiceFinalizationFailed,
    InvoiceFinalized as InvoiceFinalized,
    InvoiceMarkedUncollectible as InvoiceMarkedUncollectible,
    InvoiceOverdue as InvoiceOverdue,
    InvoiceOverpaid as InvoiceOverpaid,
    InvoicePaid as InvoicePaid,
    InvoicePaymentActionRequired as InvoicePaymentActionRequired,
    InvoicePaymentAttemptRequired as InvoicePaymentAttemptRequired,
    InvoicePaymentFailed as InvoicePaymentFailed,
    InvoicePaymentSucceeded as InvoicePaymentSucceeded,
    InvoiceSent as InvoiceSent,
    InvoiceUpcoming as InvoiceUpcoming,
    InvoiceUpdated as InvoiceUpdated,
    InvoiceVoided as InvoiceVoided,
    InvoiceWillBeDue as InvoiceWillBeDue,
)
from partner_events.stripe.events._stub_invoice_payment import InvoicePaymentPaid as InvoicePaymentPaid
from partner_events.stripe.events._stub_invoiceitem import (
    InvoiceitemCreated as InvoiceitemCreated,
    InvoiceitemDeleted as InvoiceitemDeleted,
    InvoiceitemUpdated as InvoiceitemUpdated,
)
from partner_events.stripe.events._stub_issuer_fraud_record import (
    IssuerFraudRecordCreated as IssuerFraudRecordCreated,
)
from partner_events.stripe.events._stub_issuing_authorization import (
    IssuingAuthorizationCreated as IssuingAuthorizationCreated,
    IssuingAuthorizationRequest as IssuingAuthorizationRequest,
    IssuingAuthorizationUpdated as IssuingAuthorizationUpdated,
)
from partner_events.stripe.events._stub_issuing_card import (
    IssuingCardCreated as IssuingCardCreated,
    IssuingCardUpdated as IssuingCardUpdated,
)
from partner_events.stripe.events._stub_issuing_cardholder import (
    IssuingCardholderCreated as IssuingCardholderCreated,
    IssuingCardholderUpdated as IssuingCardholderUpdated,
)
from partner_events.stripe.events._stub_issuing_dispute import (
    IssuingDisputeClosed as IssuingDisputeClosed,
    IssuingDisputeCreated as IssuingDisputeCreated,
    IssuingDisputeFundsReinstated as IssuingDisputeFundsReinstated,
    IssuingDisputeFundsRescinded as IssuingDisputeFundsRescinded,
    IssuingDisputeSubmitted as IssuingDisputeSubmitted,
    IssuingDisputeUpdated as IssuingDisputeUpdated,
)
from partner_events.stripe.events._stub_issuing_personalization_design import (
    IssuingPersonalizationDesignActivated as IssuingPersonalizationDesignActivated,
    IssuingPersonalizationDesignDeactivated as IssuingPersonalizationDesignDeactivated,
    IssuingPersonalizationDesignRejected as IssuingPersonalizationDesignRejected,
    IssuingPersonalizationDesignUpdated as IssuingPersonalizationDesignUpdated,
)
from partner_events.stripe.events._stub_issuing_settlement import (
    IssuingSettlementCreated as IssuingSettlementCreated,
    IssuingSettlementUpdated as IssuingSettlementUpdated,
)
from partner_events.stripe.events._stub_issuing_token import (
    IssuingTokenCreated as IssuingTokenCreated,
    IssuingTokenUpdated as IssuingTokenUpdated,
)
from partner_events.stripe.events._stub_issuing_transaction import (
    IssuingTransactionCreated as IssuingTransactionCreated,
    IssuingTransactionPurchaseDetailsReceiptUpdated as IssuingTransactionPurchaseDetailsReceiptUpdated,
    IssuingTransactionUpdated as IssuingTransactionUpdated,
)
from partner_events.stripe.events._stub_mandate import MandateUpdated as MandateUpdated
from partner_events.stripe.events._stub_order import (
    OrderCreated as OrderCreated,
    OrderPaymentFailed as OrderPaymentFailed,
    OrderPaymentSucceeded as OrderPaymentSucceeded,
    OrderUpdated as OrderUpdated,
)
from partner_events.stripe.events._stub_order_return import OrderReturnCreated as OrderReturnCreated
from partner_events.stripe.events._stub_payment import (
    PaymentCreated as PaymentCreated,
    PaymentFailed as PaymentFailed,
    PaymentPaid as PaymentPaid,
)
from partner_events.stripe.events._stub_payment_intent import (
    PaymentIntentAmountCapturableUpdated as PaymentIntentAmountCapturableUpdated,
    PaymentIntentCanceled as PaymentIntentCanceled,
    PaymentIntentCreated as PaymentIntentCreated,
    PaymentIntentPartiallyFunded as PaymentIntentPartiallyFunded,
    PaymentIntentPaymentFailed as PaymentIntentPaymentFailed,
    PaymentIntentProcessing as PaymentIntentProcessing,
    PaymentIntentRequiresAction as PaymentIntentRequiresAction,
    PaymentIntentRequiresAuthorization as PaymentIntentRequiresAuthorization,
    PaymentIntentRequiresCapture as PaymentIntentRequiresCapture,
    PaymentIntentSucceeded as PaymentIntentSucceeded,
)
from partner_events.stripe.events._stub_payment_link import (
    PaymentLinkCreated as PaymentLinkCreated,
    PaymentLinkUpdated as PaymentLinkUpdated,
)
from partner_events.stripe.events._stub_payment_method import (
    PaymentMethodAttached as PaymentMethodAttached,
    PaymentMethodAutomaticallyUpdated as PaymentMethodAutomaticallyUpdated,
    PaymentMethodCardAutomaticallyUpdated as PaymentMethodCardAutomaticallyUpdated,
    PaymentMethodDetached as PaymentMethodDetached,
    PaymentMethodUpdated as PaymentMethodUpdated,
)
from partner_events.stripe.events._stub_payment_provider_balance_transaction import (
    PaymentProviderBalanceTransactionCreated as PaymentProviderBalanceTransactionCreated,
)
from partner_events.stripe.events._stub_payment_provider_transfer import (
    PaymentProviderTransferUpdated as PaymentProviderTransferUpdated,
)
from partner_events.stripe.events._stub_payout import (
    PayoutCanceled as PayoutCanceled,
    PayoutCreated as PayoutCreated,
    PayoutFailed as PayoutFailed,
    PayoutPaid as PayoutPaid,
    PayoutReconciliationCompleted as PayoutReconciliationCompleted,
    PayoutUpdated as PayoutUpdated,
)
from partner_events.stripe.events._stub_person import (
    PersonCreated as PersonCreated,
    PersonDeleted as PersonDeleted,
    PersonUpdated as PersonUpdated,
)
from partner_events.stripe.events._stub_plan import (
    PlanCreated as PlanCreated,
    PlanDeleted as PlanDeleted,
    PlanUpdated as PlanUpdated,
)
from partner_events.stripe.events._stub_price import (
    PriceCreated as PriceCreated,
    PriceDeleted as PriceDeleted,
    PriceUpdated as PriceUpdated,
)
from partner_events.stripe.events._stub_product import (
    ProductCreated as ProductCreated,
    ProductDeleted as ProductDeleted,
    ProductUpdated as ProductUpdated,
)
from partner_events.stripe.events._stub_promotion_code import (
    PromotionCodeCreated as PromotionCodeCreated,
    PromotionCodeUpdated as PromotionCodeUpdated,
)
from partner_events.stripe.events._stub_quote import (
    QuoteAccepted as QuoteAccepted,
    QuoteCanceled as QuoteCanceled,
    QuoteCreated as QuoteCreated,
    QuoteFinalized as QuoteFinalized,
)
from partner_events.stripe.events._stub_radar_early_fraud_warning import (
    RadarEarlyFraudWarningCreated as RadarEarlyFraudWarningCreated,
    RadarEarlyFraudWarningUpdated as RadarEarlyFraudWarningUpdated,
)
from partner_events.stripe.events._stub_recipient import (
    RecipientCreated as RecipientCreated,
    RecipientDeleted as RecipientDeleted,
    RecipientUpdated as RecipientUpdated,
)
from partner_events.stripe.events._stub_recipient_card import (
    RecipientCardCreated as RecipientCardCreated,
    RecipientCardDeleted as RecipientCardDeleted,
    RecipientCardUpdated as RecipientCardUpdated,
)
from partner_events.stripe.events._stub_recipient_transfer import (
    RecipientTransferCanceled as RecipientTransferCanceled,
    RecipientTransferCreated as RecipientTransferCreated,
    RecipientTransferFailed as RecipientTransferFailed,
    RecipientTransferPaid as RecipientTransferPaid,
    RecipientTransferUpdated as RecipientTransferUpdated,
)
from partner_events.stripe.events._stub_refund import (
    RefundCreated as RefundCreated,
    RefundFailed as RefundFailed,
    RefundUpdated as RefundUpdated,
)
from partner_events.stripe.events._stub_reporting_report_run import (
    ReportingReportRunFailed as ReportingReportRunFailed,
    ReportingReportRunSucceeded as ReportingReportRunSucceeded,
    ReportingReportRunUpdated as ReportingReportRunUpdated,
)
from partner_events.stripe.events._stub_reporting_report_type import (
    ReportingReportTypeUpdated as ReportingReportTypeUpdated,
)
from partner_events.stripe.events._stub_reserve_hold import (
    ReserveHoldCreated as ReserveHoldCreated,
    ReserveHoldUpdated as ReserveHoldUpdated,
)
from partner_events.stripe.events._stub_reserve_plan import (
    ReservePlanCreated as ReservePlanCreated,
    ReservePlanDisabled as ReservePlanDisabled,
    ReservePlanExpired as ReservePlanExpired,
    ReservePlanUpdated as ReservePlanUpdated,
)
from partner_events.stripe.events._stub_reserve_release import ReserveReleaseCreated as ReserveReleaseCreated
from partner_events.stripe.events._stub_review import (
    ReviewClosed as ReviewClosed,
    ReviewOpened as ReviewOpened,
)
from partner_events.stripe.events._stub_setup_intent import (
    SetupIntentCanceled as SetupIntentCanceled,
    SetupIntentCreated as SetupIntentCreated,
    SetupIntentRequiresAction as SetupIntentRequiresAction,
    SetupIntentSetupFailed as SetupIntentSetupFailed,
    SetupIntentSucceeded as SetupIntentSucceeded,
)
from partner_events.stripe.events._stub_sigma_scheduled_query_run import (
    SigmaScheduledQueryRunCreated as SigmaScheduledQueryRunCreated,
)
from partner_events.stripe.events._stub_sku import (
    SkuCreated as SkuCreated,
    SkuDeleted as SkuDeleted,
    SkuUpdated as SkuUpdated,
)
from partner_events.stripe.events._stub_snapshot import Ping as Ping
from partner_events.stripe.events._stub_source import (
    SourceCanceled as SourceCanceled,
    SourceChargeable as SourceChargeable,
    SourceFailed as SourceFailed,
    SourceMandateNotification as SourceMandateNotification,
    SourceRefundAttributesRequired as SourceRefundAttributesRequired,
)
from partner_events.stripe.events._stub_source_transaction import (
    SourceTransactionCreated as SourceTransactionCreated,
    SourceTransactionUpdated as SourceTransactionUpdated,
)
from partner_events.stripe.events._stub_subscription_schedule import (
    SubscriptionScheduleAborted as SubscriptionScheduleAborted,
    SubscriptionScheduleCanceled as SubscriptionScheduleCanceled,
    SubscriptionScheduleCompleted as SubscriptionScheduleCompleted,
    SubscriptionScheduleCreated as SubscriptionScheduleCreated,
    SubscriptionScheduleExpiring as SubscriptionScheduleExpiring,
    SubscriptionScheduleReleased as SubscriptionScheduleReleased,
    SubscriptionScheduleUpdated as SubscriptionScheduleUpdated,
)
from partner_events.stripe.events._stub_tax_rate import (
    TaxRateCreated as TaxRateCreated,
    TaxRateUpdated as TaxRateUpdated,
)
from partner_events.stripe.events._stub_tax_settings import TaxSettingsUpdated as TaxSettingsUpdated
from partner_events.stripe.events._stub_terminal_reader import (
    TerminalReaderActionFailed as TerminalReaderActionFailed,
    TerminalReaderActionSucceeded as TerminalReaderActionSucceeded,
    TerminalReaderActionUpdated as TerminalReaderActionUpdated,
)
from partner_events.stripe.events._stub_test_helpers_test_clock import (
    TestHelpersTestClockAdvancing as TestHelpersTestClockAdvancing,
    TestHelpersTestClockCreated as TestHelpersTestClockCreated,
    TestHelpersTestClockDeleted as TestHelpersTestClockDeleted,
    TestHelpersTestClockInternalFailure as TestHelpersTestClockInternalFailure,
    TestHelpersTestClockReady as TestHelpersTestClockReady,
)
from partner_events.stripe.events._stub_three_d_secure_authentication import (
    ThreeDSecureAuthenticationCanceled as ThreeDSecureAuthenticationCanceled,
    ThreeDSecureAuthenticationChallengeStarted as ThreeDSecureAuthenticationChallengeStarted,
    ThreeDSecureAuthenticationErrored as ThreeDSecureAuthenticationErrored,
    ThreeDSecureAuthenticationFailed as ThreeDSecureAuthenticationFailed,
    ThreeDSecureAuthenticationRequiresChallenge as ThreeDSecureAuthenticationRequiresChallenge,
    ThreeDSecureAuthenticationRequiresSubmission as ThreeDSecureAuthenticationRequiresSubmission,
    ThreeDSecureAuthenticationSucceeded as ThreeDSecureAuthenticationSucceeded,
)
from partner_events.stripe.events._stub_topup import (
    TopupCanceled as TopupCanceled,
    TopupCreated as TopupCreated,
    TopupFailed as TopupFailed,
    TopupReversed as TopupReversed,
    TopupSucceeded as TopupSucceeded,
)
from partner_events.stripe.events._stub_transfer import (
    TransferCanceled as TransferCanceled,
    TransferCreated as TransferCreated,
    TransferFailed as TransferFailed,
    TransferPaid as TransferPaid,
    TransferReversed as TransferReversed,
    TransferUpdated as TransferUpdated,
)
from partner_events.stripe.events._stub_treasury_credit_reversal import (
    TreasuryCreditReversalCreated as TreasuryCreditReversalCreated,
    TreasuryCreditReversalPosted as TreasuryCreditReversalPosted,
)
from partner_events.stripe.events._stub_treasury_debit_reversal import (
    TreasuryDebitReversalCompleted as TreasuryDebitReversalCompleted,
    TreasuryDebitReversalCreated as TreasuryDebitReversalCreated,
    TreasuryDebitReversalInitialCreditGranted as TreasuryDebitReversalInitialCreditGranted,
)
from partner_events.stripe.events._stub_treasury_financial_account import (
    TreasuryFinancialAccountClosed as TreasuryFinancialAccountClosed,
    TreasuryFinancialAccountCreated as TreasuryFinancialAccountCreated,
    TreasuryFinancialAccountFeaturesStatusUpdated as TreasuryFinancialAccountFeaturesStatusUpdated,
)
from partner_events.stripe.events._stub_treasury_inbound_transfer import (
    TreasuryInboundTransferCanceled as TreasuryInboundTransferCanceled,
    TreasuryInboundTransferCreated as TreasuryInboundTransferCreated,
    TreasuryInboundTransferFailed as TreasuryInboundTransferFailed,
    TreasuryInboundTransferSucceeded as TreasuryInboundTransferSucceeded,
)
from partner_events.stripe.events._stub_treasury_outbound_payment import (
    TreasuryOutboundPaymentCanceled as TreasuryOutboundPaymentCanceled,
    TreasuryOutboundPaymentCreated as TreasuryOutboundPaymentCreated,
    TreasuryOutboundPaymentExpectedArrivalDateUpdated as TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    TreasuryOutboundPaymentFailed as TreasuryOutboundPaymentFailed,
    TreasuryOutboundPaymentPosted as TreasuryOutboundPaymentPosted,
    TreasuryOutboundPaymentReturned as TreasuryOutboundPaymentReturned,
    TreasuryOutboundPaymentTrackingDetailsUpdated as TreasuryOutboundPaymentTrackingDetailsUpdated,
)
from partner_events.stripe.events._stub_treasury_outbound_transfer import (
    TreasuryOutboundTransferCanceled as TreasuryOutboundTransferCanceled,
    TreasuryOutboundTransferCreated as TreasuryOutboundTransferCreated,
    TreasuryOutboundTransferExpectedArrivalDateUpdated as TreasuryOutboundTransferExpectedArrivalDateUpdated,
    TreasuryOutboundTransferFailed as TreasuryOutboundTransferFailed,
    TreasuryOutboundTransferPosted as TreasuryOutboundTransferPosted,
    TreasuryOutboundTransferReturned as TreasuryOutboundTransferReturned,
    TreasuryOutboundTransferTrackingDetailsUpdated as TreasuryOutboundTransferTrackingDetailsUpdated,
)
from partner_events.stripe.events._stub_treasury_received_credit import (
    TreasuryReceivedCreditCreated as TreasuryReceivedCreditCreated,
    TreasuryReceivedCreditFailed as TreasuryReceivedCreditFailed,
    TreasuryReceivedCreditReversed as TreasuryReceivedCreditReversed,
    TreasuryReceivedCreditSucceeded as TreasuryReceivedCreditSucceeded,
)
from partner_events.stripe.events._stub_treasury_received_debit import (
    TreasuryReceivedDebitCreated as TreasuryReceivedDebitCreated,
)
from partner_events.stripe.events._stub_v1_account import (
    V1AccountApplicationAuthorized as V1AccountApplicationAuthorized,
    V1AccountApplicationDeauthorized as V1AccountApplicationDeauthorized,
    V1AccountExternalAccountCreated as V1AccountExternalAccountCreated,
    V1AccountExternalAccountDeleted as V1AccountExternalAccountDeleted,
    V1AccountExternalAccountUpdated as V1AccountExternalAccountUpdated,
    V1AccountUpdated as V1AccountUpdated,
)
from partner_events.stripe.events._stub_v1_application_fee import (
    V1ApplicationFeeCreated as V1ApplicationFeeCreated,
    V1ApplicationFeeRefundUpdated as V1ApplicationFeeRefundUpdated,
    V1ApplicationFeeRefunded as V1ApplicationFeeRefunded,
)
from partner_events.stripe.events._stub_v1_balance import V1BalanceAvailable as V1BalanceAvailable
from partner_events.stripe.events._stub_v1_balance_settings import (
    V1BalanceSettingsUpdated as V1BalanceSettingsUpdated,
)
from partner_events.stripe.events._stub_v1_billing import (
    V1BillingAlertTriggered as V1BillingAlertTriggered,
    V1BillingCreditBalanceTransactionCreated as V1BillingCreditBalanceTransactionCreated,
    V1BillingCreditGrantCreated as V1BillingCreditGrantCreated,
    V1BillingCreditGrantUpdated as V1BillingCreditGrantUpdated,
    V1BillingMeterCreated as V1BillingMeterCreated,
    V1BillingMeterDeactivated as V1BillingMeterDeactivated,
    V1BillingMeterErrorReportTriggered as V1BillingMeterErrorReportTriggered,
    V1BillingMeterNoMeterFound as V1BillingMeterNoMeterFound,
    V1BillingMeterReactivated as V1BillingMeterReactivated,
    V1BillingMeterUpdated as V1BillingMeterUpdated,
)
from partner_events.stripe.events._stub_v1_billing_portal import (
    V1BillingPortalConfigurationCreated as V1BillingPortalConfigurationCreated,
    V1BillingPortalConfigurationUpdated as V1BillingPortalConfigurationUpdated,
    V1BillingPortalSessionCreated as V1BillingPortalSessionCreated,
)
from partner_events.stripe.events._stub_v1_capability import V1CapabilityUpdated as V1CapabilityUpdated
from partner_events.stripe.events._stub_v1_cash_balance import (
    V1CashBalanceFundsAvailable as V1CashBalanceFundsAvailable,
)
from partner_events.stripe.events._stub_v1_charge import (
    V1ChargeCaptured as V1ChargeCaptured,
    V1ChargeDisputeClosed as V1ChargeDisputeClosed,
    V1ChargeDisputeCreated as V1ChargeDisputeCreated,
    V1ChargeDisputeFundsReinstated as V1ChargeDisputeFundsReinstated,
    V1ChargeDisputeFundsWithdrawn as V1ChargeDisputeFundsWithdrawn,
    V1ChargeDisputeUpdated as V1ChargeDisputeUpdated,
    V1ChargeExpired as V1ChargeExpired,
    V1ChargeFailed as V1ChargeFailed,
    V1ChargePending as V1ChargePending,
    V1ChargeRefundUpdated as V1ChargeRefundUpdated,
    V1ChargeRefunded as V1ChargeRefunded,
    V1ChargeSucceeded as V1ChargeSucceeded,
    V1ChargeUpdated as V1ChargeUpdated,
)
from partner_events.stripe.events._stub_v1_checkout import (
    V1CheckoutSessionAsyncPaymentFailed as V1CheckoutSessionAsyncPaymentFailed,
    V1CheckoutSessionAsyncPaymentSucceeded as V1CheckoutSessionAsyncPaymentSucceeded,
    V1CheckoutSessionCompleted as V1CheckoutSessionCompleted,
    V1CheckoutSessionExpired as V1CheckoutSessionExpired,
)
from partner_events.stripe.events._stub_v1_climate import (
    V1ClimateOrderCanceled as V1ClimateOrderCanceled,
    V1ClimateOrderCreated as V1ClimateOrderCreated,
    V1ClimateOrderDelayed as V1ClimateOrderDelayed,
    V1ClimateOrderDelivered as V1ClimateOrderDelivered,
    V1ClimateOrderProductSubstituted as V1ClimateOrderProductSubstituted,
    V1ClimateProductCreated as V1ClimateProductCreated,
    V1ClimateProductPricingUpdated as V1ClimateProductPricingUpdated,
)
from partner_events.stripe.events._stub_v1_coupon import (
    V1CouponCreated as V1CouponCreated,
    V1CouponDeleted as V1CouponDeleted,
    V1CouponUpdated as V1CouponUpdated,
)
from partner_events.stripe.events._stub_v1_credit_note import (
    V1CreditNoteCreated as V1CreditNoteCreated,
    V1CreditNoteUpdated as V1CreditNoteUpdated,
    V1CreditNoteVoided as V1CreditNoteVoided,
)
from partner_events.stripe.events._stub_v1_customer import (
    V1CustomerCreated as V1CustomerCreated,
    V1CustomerDeleted as V1CustomerDeleted,
    V1CustomerDiscountCreated as V1CustomerDiscountCreated,
    V1CustomerDiscountDeleted as V1CustomerDiscountDeleted,
    V1CustomerDiscountSourceChanged as V1CustomerDiscountSourceChanged,
    V1CustomerDiscountUpdated as V1CustomerDiscountUpdated,
    V1CustomerSubscriptionActive as V1CustomerSubscriptionActive,
    V1CustomerSubscriptionCancelAtChanged as V1CustomerSubscriptionCancelAtChanged,
    V1CustomerSubscriptionCreated as V1CustomerSubscriptionCreated,
    V1CustomerSubscriptionDefaultPaymentMethodChanged as V1CustomerSubscriptionDefaultPaymentMethodChanged,
    V1CustomerSubscriptionDeleted as V1CustomerSubscriptionDeleted,
    V1CustomerSubscriptionIncomplete as V1CustomerSubscriptionIncomplete,
    V1CustomerSubscriptionIncompleteExpired as V1CustomerSubscriptionIncompleteExpired,
    V1CustomerSubscriptionItemAdded as V1CustomerSubscriptionItemAdded,
    V1CustomerSubscriptionItemPriceChanged as V1CustomerSubscriptionItemPriceChanged,
    V1CustomerSubscriptionItemQuantityChanged as V1CustomerSubscriptionItemQuantityChanged,
    V1CustomerSubscriptionItemRemoved as V1CustomerSubscriptionItemRemoved,
    V1CustomerSubscriptionItemTaxRatesChanged as V1CustomerSubscriptionItemTaxRatesChanged,
    V1CustomerSubscriptionPastDue as V1CustomerSubscriptionPastDue,
    V1CustomerSubscriptionPaused as V1CustomerSubscriptionPaused,
    V1CustomerSubscriptionPendingUpdateApplied as V1CustomerSubscriptionPendingUpdateApplied,
    V1CustomerSubscriptionPendingUpdateExpired as V1CustomerSubscriptionPendingUpdateExpired,
    V1CustomerSubscriptionResumed as V1CustomerSubscriptionResumed,
    V1CustomerSubscriptionTrialWillEnd as V1CustomerSubscriptionTrialWillEnd,
    V1CustomerSubscriptionTrialing as V1CustomerSubscriptionTrialing,
    V1CustomerSubscriptionUnpaid as V1CustomerSubscriptionUnpaid,
    V1CustomerSubscriptionUpdated as V1CustomerSubscriptionUpdated,
    V1CustomerTaxIdCreated as V1CustomerTaxIdCreated,
    V1CustomerTaxIdDeleted as V1CustomerTaxIdDeleted,
    V1CustomerTaxIdUpdated as V1CustomerTaxIdUpdated,
    V1CustomerUpdated as V1CustomerUpdated,
)
from partner_events.stripe.events._stub_v1_customer_cash_balance_transaction import (
    V1CustomerCashBalanceTransactionCreated as V1CustomerCashBalanceTransactionCreated,
)
from partner_events.stripe.events._stub_v1_entitlements import (
    V1EntitlementsActiveEntitlementSummaryEntitlementAdded
        as V1EntitlementsActiveEntitlementSummaryEntitlementAdded,
    V1EntitlementsActiveEntitlementSummaryEntitlementRemoved
        as V1EntitlementsActiveEntitlementSummaryEntitlementRemoved,
    V1EntitlementsActiveEntitlementSummaryUpdated as V1EntitlementsActiveEntitlementSummaryUpdated,
)
from partner_events.stripe.events._stub_v1_file import V1FileCreated as V1FileCreated
from partner_events.stripe.events._stub_v1_financial_connections import (
    V1FinancialConnectionsAccountAccountNumbersUpdated as V1FinancialConnectionsAccountAccountNumbersUpdated,
    V1FinancialConnectionsAccountBalanceRefreshFailed as V1FinancialConnectionsAccountBalanceRefreshFailed,
    V1FinancialConnectionsAccountBalanceRefreshSucceeded
        as V1FinancialConnectionsAccountBalanceRefreshSucceeded,
    V1FinancialConnectionsAccountCreated as V1FinancialConnectionsAccountCreated,
    V1FinancialConnectionsAccountDeactivated as V1FinancialConnectionsAccountDeactivated,
    V1FinancialConnectionsAccountDisconnected as V1FinancialConnectionsAccountDisconnected,
    V1FinancialConnectionsAccountExpectedDeactivationDateUpdated
        as V1FinancialConnectionsAccountExpectedDeactivationDateUpdated,
    V1FinancialConnectionsAccountInferredBalancesRefreshFailed
        as V1FinancialConnectionsAccountInferredBalancesRefreshFailed,
    V1FinancialConnectionsAccountInferredBalancesRefreshSucceeded
        as V1FinancialConnectionsAccountInferredBalancesRefreshSucceeded,
    V1FinancialConnectionsAccountOwnershipRefreshFailed
        as V1FinancialConnectionsAccountOwnershipRefreshFailed,
    V1FinancialConnectionsAccountOwnershipRefreshSucceeded
        as V1FinancialConnectionsAccountOwnershipRefreshSucceeded,
    V1FinancialConnectionsAccountReactivated as V1FinancialConnectionsAccountReactivated,
    V1FinancialConnectionsAccountRefreshedBalance as V1FinancialConnectionsAccountRefreshedBalance,
    V1FinancialConnectionsAccountRefreshedOwnership as V1FinancialConnectionsAccountRefreshedOwnership,
    V1FinancialConnectionsAccountRefreshedTransactions as V1FinancialConnectionsAccountRefreshedTransactions,
    V1FinancialConnectionsAccountRiskIntelligenceRefreshFailed
        as V1FinancialConnectionsAccountRiskIntelligenceRefreshFailed,
    V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceeded
        as V1FinancialConnectionsAccountRiskIntelligenceRefreshSucceeded,
    V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated
        as V1FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated,
    V1FinancialConnectionsAccountTransactionsRefreshFailed
        as V1FinancialConnectionsAccountTransactionsRefreshFailed,
    V1FinancialConnectionsAccountTransactionsRefreshSucceeded
        as V1FinancialConnectionsAccountTransactionsRefreshSucceeded,
    V1FinancialConnectionsAccountUpcomingAccountNumberExpiry
        as V1FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    V1FinancialConnectionsAccountUpcomingDeactivation as V1FinancialConnectionsAccountUpcomingDeactivation,
)
from partner_events.stripe.events._stub_v1_identity import (
    V1IdentityVerificationSessionCanceled as V1IdentityVerificationSessionCanceled,
    V1IdentityVerificationSessionCreated as V1IdentityVerificationSessionCreated,
    V1IdentityVerificationSessionProcessing as V1IdentityVerificationSessionProcessing,
    V1IdentityVerificationSessionRedacted as V1IdentityVerificationSessionRedacted,
    V1IdentityVerificationSessionRequiresInput as V1IdentityVerificationSessionRequiresInput,
    V1IdentityVerificationSessionVerified as V1IdentityVerificationSessionVerified,
)
from partner_events.stripe.events._stub_v1_invoice import (
    V1InvoiceCreated as V1InvoiceCreated,
    V1InvoiceDeleted as V1InvoiceDeleted,
    V1InvoiceDiscountAdded as V1InvoiceDiscountAdded,
    V1InvoiceDiscountRemoved as V1InvoiceDiscountRemoved,
    V1InvoiceFinalizationFailed as V1InvoiceFinalizationFailed,
    V1InvoiceFinalized as V1InvoiceFinalized,
    V1InvoiceLineItemAdded as V1InvoiceLineItemAdded,
    V1InvoiceLineItemPricingChanged as V1InvoiceLineItemPricingChanged,
    V1InvoiceLineItemQuantityChanged as V1InvoiceLineItemQuantityChanged,
    V1InvoiceLineItemRemoved as V1InvoiceLineItemRemoved,
    V1InvoiceMarkedUncollectible as V1InvoiceMarkedUncollectible,
    V1InvoiceOverdue as V1InvoiceOverdue,
    V1InvoiceOverpaid as V1InvoiceOverpaid,
    V1InvoicePaid as V1InvoicePaid,
    V1InvoicePaymentActionRequired as V1InvoicePaymentActionRequired,
    V1InvoicePaymentAttemptRequired as V1InvoicePaymentAttemptRequired,
    V1InvoicePaymentFailed as V1InvoicePaymentFailed,
    V1InvoicePaymentSucceeded as V1InvoicePaymentSucceeded,
    V1InvoiceSent as V1InvoiceSent,
    V1InvoiceUpcoming as V1InvoiceUpcoming,
    V1InvoiceUpdated as V1InvoiceUpdated,
    V1InvoiceVoided as V1InvoiceVoided,
    V1InvoiceWillBeDue as V1InvoiceWillBeDue,
)
from partner_events.stripe.events._stub_v1_invoice_payment import (
    V1InvoicePaymentCanceled as V1InvoicePaymentCanceled,
    V1InvoicePaymentOpen as V1InvoicePaymentOpen,
    V1InvoicePaymentPaid as V1InvoicePaymentPaid,
)
from partner_events.stripe.events._stub_v1_invoiceitem import (
    V1InvoiceitemAmountChanged as V1InvoiceitemAmountChanged,
    V1InvoiceitemCreated as V1InvoiceitemCreated,
    V1InvoiceitemDeleted as V1InvoiceitemDeleted,
    V1InvoiceitemDiscountAdded as V1InvoiceitemDiscountAdded,
    V1InvoiceitemDiscountRemoved as V1InvoiceitemDiscountRemoved,
)
from partner_events.stripe.events._stub_v1_issuing_authorization import (
    V1IssuingAuthorizationCreated as V1IssuingAuthorizationCreated,
    V1IssuingAuthorizationRequest as V1IssuingAuthorizationRequest,
    V1IssuingAuthorizationUpdated as V1IssuingAuthorizationUpdated,
)
from partner_events.stripe.events._stub_v1_issuing_card import (
    V1IssuingCardCreated as V1IssuingCardCreated,
    V1IssuingCardUpdated as V1IssuingCardUpdated,
)
from partner_events.stripe.events._stub_v1_issuing_cardholder import (
    V1IssuingCardholderCreated as V1IssuingCardholderCreated,
    V1IssuingCardholderUpdated as V1IssuingCardholderUpdated,
)
from partner_events.stripe.events._stub_v1_issuing_dispute import (
    V1IssuingDisputeClosed as V1IssuingDisputeClosed,
    V1IssuingDisputeCreated as V1IssuingDisputeCreated,
    V1IssuingDisputeFundsReinstated as V1IssuingDisputeFundsReinstated,
    V1IssuingDisputeFundsRescinded as V1IssuingDisputeFundsRescinded,
    V1IssuingDisputeSubmitted as V1IssuingDisputeSubmitted,
    V1IssuingDisputeUpdated as V1IssuingDisputeUpdated,
)
from partner_events.stripe.events._stub_v1_issuing_personalization_design import (
    V1IssuingPersonalizationDesignActivated as V1IssuingPersonalizationDesignActivated,
    V1IssuingPersonalizationDesignDeactivated as V1IssuingPersonalizationDesignDeactivated,
    V1IssuingPersonalizationDesignRejected as V1IssuingPersonalizationDesignRejected,
    V1IssuingPersonalizationDesignUpdated as V1IssuingPersonalizationDesignUpdated,
)
from partner_events.stripe.events._stub_v1_issuing_token import (
    V1IssuingTokenCreated as V1IssuingTokenCreated,
    V1IssuingTokenUpdated as V1IssuingTokenUpdated,
)
from partner_events.stripe.events._stub_v1_issuing_transaction import (
    V1IssuingTransactionCreated as V1IssuingTransactionCreated,
    V1IssuingTransactionPurchaseDetailsReceiptUpdated as V1IssuingTransactionPurchaseDetailsReceiptUpdated,
    V1IssuingTransactionUpdated as V1IssuingTransactionUpdated,
)
from partner_events.stripe.events._stub_v1_mandate import V1MandateUpdated as V1MandateUpdated
from partner_events.stripe.events._stub_v1_payment_intent import (
    V1PaymentIntentAmountCapturableUpdated as V1PaymentIntentAmountCapturableUpdated,
    V1PaymentIntentCanceled as V1PaymentIntentCanceled,
    V1PaymentIntentCreated as V1PaymentIntentCreated,
    V1PaymentIntentPartiallyFunded as V1PaymentIntentPartiallyFunded,
    V1PaymentIntentPaymentFailed as V1PaymentIntentPaymentFailed,
    V1PaymentIntentProcessing as V1PaymentIntentProcessing,
    V1PaymentIntentRequiresAction as V1PaymentIntentRequiresAction,
    V1PaymentIntentSucceeded as V1PaymentIntentSucceeded,
)
from partner_events.stripe.events._stub_v1_payment_link import (
    V1PaymentLinkCreated as V1PaymentLinkCreated,
    V1PaymentLinkUpdated as V1PaymentLinkUpdated,
)
from partner_events.stripe.events._stub_v1_payment_method import (
    V1PaymentMethodAttached as V1PaymentMethodAttached,
    V1PaymentMethodAutomaticallyUpdated as V1PaymentMethodAutomaticallyUpdated,
    V1PaymentMethodDetached as V1PaymentMethodDetached,
    V1PaymentMethodUpdated as V1PaymentMethodUpdated,
)
from partner_events.stripe.events._stub_v1_payout import (
    V1PayoutCanceled as V1PayoutCanceled,
    V1PayoutCreated as V1PayoutCreated,
    V1PayoutFailed as V1PayoutFailed,
    V1PayoutPaid as V1PayoutPaid,
    V1PayoutReconciliationCompleted as V1PayoutReconciliationCompleted,
    V1PayoutUpdated as V1PayoutUpdated,
)
from partner_events.stripe.events._stub_v1_person import (
    V1PersonCreated as V1PersonCreated,
    V1PersonDeleted as V1PersonDeleted,
    V1PersonUpdated as V1PersonUpdated,
)
from partner_events.stripe.events._stub_v1_plan import (
    V1PlanCreated as V1PlanCreated,
    V1PlanDeleted as V1PlanDeleted,
    V1PlanUpdated as V1PlanUpdated,
)
from partner_events.stripe.events._stub_v1_price import (
    V1PriceActivated as V1PriceActivated,
    V1PriceCreated as V1PriceCreated,
    V1PriceDeactivated as V1PriceDeactivated,
    V1PriceDeleted as V1PriceDeleted,
    V1PriceLookupKeyChanged as V1PriceLookupKeyChanged,
    V1PriceTaxBehaviorChanged as V1PriceTaxBehaviorChanged,
    V1PriceUpdated as V1PriceUpdated,
)
from partner_events.stripe.events._stub_v1_product import (
    V1ProductActivated as V1ProductActivated,
    V1ProductCreated as V1ProductCreated,
    V1ProductDeactivated as V1ProductDeactivated,
    V1ProductDefaultPriceChanged as V1ProductDefaultPriceChanged,
    V1ProductDeleted as V1ProductDeleted,
    V1ProductTaxCodeChanged as V1ProductTaxCodeChanged,
    V1ProductUpdated as V1ProductUpdated,
)
from partner_events.stripe.events._stub_v1_promotion_code import (
    V1PromotionCodeCreated as V1PromotionCodeCreated,
    V1PromotionCodeFullyRedeemed as V1PromotionCodeFullyRedeemed,
    V1PromotionCodeUpdated as V1PromotionCodeUpdated,
)
from partner_events.stripe.events._stub_v1_quote import (
    V1QuoteAccepted as V1QuoteAccepted,
    V1QuoteCanceled as V1QuoteCanceled,
    V1QuoteCreated as V1QuoteCreated,
    V1QuoteFinalized as V1QuoteFinalized,
)
from partner_events.stripe.events._stub_v1_radar import (
    V1RadarEarlyFraudWarningCreated as V1RadarEarlyFraudWarningCreated,
    V1RadarEarlyFraudWarningUpdated as V1RadarEarlyFraudWarningUpdated,
)
from partner_events.stripe.events._stub_v1_refund import (
    V1RefundCreated as V1RefundCreated,
    V1RefundFailed as V1RefundFailed,
    V1RefundUpdated as V1RefundUpdated,
)
from partner_events.stripe.events._stub_v1_review import (
    V1ReviewClosed as V1ReviewClosed,
    V1ReviewOpened as V1ReviewOpened,
)
from partner_events.stripe.events._stub_v1_setup_intent import (
    V1SetupIntentCanceled as V1SetupIntentCanceled,
    V1SetupIntentCreated as V1SetupIntentCreated,
    V1SetupIntentRequiresAction as V1SetupIntentRequiresAction,
    V1SetupIntentSetupFailed as V1SetupIntentSetupFailed,
    V1SetupIntentSucceeded as V1SetupIntentSucceeded,
)
from partner_events.stripe.events._stub_v1_sigma import (
    V1SigmaScheduledQueryRunCreated as V1SigmaScheduledQueryRunCreated,
)
from partner_events.stripe.events._stub_v1_source import (
    V1SourceCanceled as V1SourceCanceled,
    V1SourceChargeable as V1SourceChargeable,
    V1SourceFailed as V1SourceFailed,
    V1SourceRefundAttributesRequired as V1SourceRefundAttributesRequired,
)
from partner_events.stripe.events._stub_v1_subscription_schedule import (
    V1SubscriptionScheduleAborted as V1SubscriptionScheduleAborted,
    V1SubscriptionScheduleCanceled as V1SubscriptionScheduleCanceled,
    V1SubscriptionScheduleCompleted as V1SubscriptionScheduleCompleted,
    V1SubscriptionScheduleCreated as V1SubscriptionScheduleCreated,
    V1SubscriptionScheduleExpiring as V1SubscriptionScheduleExpiring,
    V1SubscriptionSchedulePhaseAdded as V1SubscriptionSchedulePhaseAdded,
    V1SubscriptionSchedulePhaseDefaultTaxRatesChanged as V1SubscriptionSchedulePhaseDefaultTaxRatesChanged,
    V1SubscriptionSchedulePhaseEndDateChanged as V1SubscriptionSchedulePhaseEndDateChanged,
    V1SubscriptionSchedulePhaseRemoved as V1SubscriptionSchedulePhaseRemoved,
    V1SubscriptionSchedulePhaseTrialEndChanged as V1SubscriptionSchedulePhaseTrialEndChanged,
    V1SubscriptionScheduleReleased as V1SubscriptionScheduleReleased,
    V1SubscriptionScheduleUpdated as V1SubscriptionScheduleUpdated,
)
from partner_events.stripe.events._stub_v1_tax import V1TaxSettingsUpdated as V1TaxSettingsUpdated
from partner_events.stripe.events._stub_v1_tax_rate import (
    V1TaxRateCreated as V1TaxRateCreated,
    V1TaxRateUpdated as V1TaxRateUpdated,
)
from partner_events.stripe.events._stub_v1_terminal import (
    V1TerminalReaderActionFailed as V1TerminalReaderActionFailed,
    V1TerminalReaderActionSucceeded as V1TerminalReaderActionSucceeded,
    V1TerminalReaderActionUpdated as V1TerminalReaderActionUpdated,
)
from partner_events.stripe.events._stub_v1_test_helpers import (
    V1TestHelpersTestClockAdvancing as V1TestHelpersTestClockAdvancing,
    V1TestHelpersTestClockCreated as V1TestHelpersTestClockCreated,
    V1TestHelpersTestClockDeleted as V1TestHelpersTestClockDeleted,
    V1TestHelpersTestClockInternalFailure as V1TestHelpersTestClockInternalFailure,
    V1TestHelpersTestClockReady as V1TestHelpersTestClockReady,
)
from partner_events.stripe.events._stub_v1_topup import (
    V1TopupCanceled as V1TopupCanceled,
    V1TopupCreated as V1TopupCreated,
    V1TopupFailed as V1TopupFailed,
    V1TopupReversed as V1TopupReversed,
    V1TopupSucceeded as V1TopupSucceeded,
)
from partner_events.stripe.events._stub_v1_transfer import (
    V1TransferCreated as V1TransferCreated,
    V1TransferReversed as V1TransferReversed,
    V1TransferUpdated as V1TransferUpdated,
)
from partner_events.stripe.events._stub_v2_commerce import (
    V2CommerceProductCatalogImportsFailed as V2CommerceProductCatalogImportsFailed,
    V2CommerceProductCatalogImportsProcessing as V2CommerceProductCatalogImportsProcessing,
    V2CommerceProductCatalogImportsSucceeded as V2CommerceProductCatalogImportsSucceeded,
    V2CommerceProductCatalogImportsSucceededWithErrors as V2CommerceProductCatalogImportsSucceededWithErrors,
)
from partner_events.stripe.events._stub_v2_core import (
    V2CoreAccountClosed as V2CoreAccountClosed,
    V2CoreAccountConfigurationCustomerCapabilityStatusUpdated
        as V2CoreAccountConfigurationCustomerCapabilityStatusUpdated,
    V2CoreAccountConfigurationCustomerUpdated as V2CoreAccountConfigurationCustomerUpdated,
    V2CoreAccountConfigurationMerchantCapabilityStatusUpdated
        as V2CoreAccountConfigurationMerchantCapabilityStatusUpdated,
    V2CoreAccountConfigurationMerchantUpdated as V2CoreAccountConfigurationMerchantUpdated,
    V2CoreAccountConfigurationRecipientCapabilityStatusUpdated
        as V2CoreAccountConfigurationRecipientCapabilityStatusUpdated,
    V2CoreAccountConfigurationRecipientUpdated as V2CoreAccountConfigurationRecipientUpdated,
    V2CoreAccountCreated as V2CoreAccountCreated,
    V2CoreAccountDefaultsUpdated as V2CoreAccountDefaultsUpdated,
    V2CoreAccountFutureRequirementsUpdated as V2CoreAccountFutureRequirementsUpdated,
    V2CoreAccountIdentityUpdated as V2CoreAccountIdentityUpdated,
    V2CoreAccountLinkReturned as V2CoreAccountLinkReturned,
    V2CoreAccountPersonCreated as V2CoreAccountPersonCreated,
    V2CoreAccountPersonDeleted as V2CoreAccountPersonDeleted,
    V2CoreAccountPersonUpdated as V2CoreAccountPersonUpdated,
    V2CoreAccountRequirementsUpdated as V2CoreAccountRequirementsUpdated,
    V2CoreAccountUpdated as V2CoreAccountUpdated,
    V2CoreEventDestinationPing as V2CoreEventDestinationPing,
)
from partner_events.stripe.events._stub_v2_money_management import (
    V2MoneyManagementAdjustmentCreated as V2MoneyManagementAdjustmentCreated,
    V2MoneyManagementFinancialAccountCreated as V2MoneyManagementFinancialAccountCreated,
    V2MoneyManagementFinancialAccountUpdated as V2MoneyManagementFinancialAccountUpdated,
    V2MoneyManagementFinancialAddressActivated as V2MoneyManagementFinancialAddressActivated,
    V2MoneyManagementFinancialAddressFailed as V2MoneyManagementFinancialAddressFailed,
    V2MoneyManagementInboundTransferAvailable as V2MoneyManagementInboundTransferAvailable,
    V2MoneyManagementInboundTransferBankDebitFailed as V2MoneyManagementInboundTransferBankDebitFailed,
    V2MoneyManagementInboundTransferBankDebitProcessing
        as V2MoneyManagementInboundTransferBankDebitProcessing,
    V2MoneyManagementInboundTransferBankDebitQueued as V2MoneyManagementInboundTransferBankDebitQueued,
    V2MoneyManagementInboundTransferBankDebitReturned as V2MoneyManagementInboundTransferBankDebitReturned,
    V2MoneyManagementInboundTransferBankDebitSucceeded as V2MoneyManagementInboundTransferBankDebitSucceeded,
    V2MoneyManagementOutboundPaymentCanceled as V2MoneyManagementOutboundPaymentCanceled,
    V2MoneyManagementOutboundPaymentCreated as V2MoneyManagementOutboundPaymentCreated,
    V2MoneyManagementOutboundPaymentFailed as V2MoneyManagementOutboundPaymentFailed,
    V2MoneyManagementOutboundPaymentPosted as V2MoneyManagementOutboundPaymentPosted,
    V2MoneyManagementOutboundPaymentReturned as V2MoneyManagementOutboundPaymentReturned,
    V2MoneyManagementOutboundPaymentUnderReview as V2MoneyManagementOutboundPaymentUnderReview,
    V2MoneyManagementOutboundPaymentUpdated as V2MoneyManagementOutboundPaymentUpdated,
    V2MoneyManagementPayoutIntentCanceled as V2MoneyManagementPayoutIntentCanceled,
    V2MoneyManagementPayoutIntentCreated as V2MoneyManagementPayoutIntentCreated,
    V2MoneyManagementPayoutIntentPending as V2MoneyManagementPayoutIntentPending,
    V2MoneyManagementPayoutIntentPosted as V2MoneyManagementPayoutIntentPosted,
    V2MoneyManagementPayoutIntentProcessing as V2MoneyManagementPayoutIntentProcessing,
    V2MoneyManagementPayoutIntentRequiresAction as V2MoneyManagementPayoutIntentRequiresAction,
    V2MoneyManagementPayoutIntentUpdated as V2MoneyManagementPayoutIntentUpdated,
    V2MoneyManagementPayoutMethodCreated as V2MoneyManagementPayoutMethodCreated,
    V2MoneyManagementPayoutMethodUpdated as V2MoneyManagementPayoutMethodUpdated,
    V2MoneyManagementReceivedCreditAvailable as V2MoneyManagementReceivedCreditAvailable,
    V2MoneyManagementReceivedCreditFailed as V2MoneyManagementReceivedCreditFailed,
    V2MoneyManagementReceivedCreditReturned as V2MoneyManagementReceivedCreditReturned,
    V2MoneyManagementReceivedCreditSucceeded as V2MoneyManagementReceivedCreditSucceeded,
    V2MoneyManagementRecipientVerificationCreated as V2MoneyManagementRecipientVerificationCreated,
    V2MoneyManagementRecipientVerificationUpdated as V2MoneyManagementRecipientVerificationUpdated,
    V2MoneyManagementTransactionCreated as V2MoneyManagementTransactionCreated,
    V2MoneyManagementTransactionUpdated as V2MoneyManagementTransactionUpdated,
)
from partner_events.stripe.events._versions import API_VERSIONS as API_VERSIONS
