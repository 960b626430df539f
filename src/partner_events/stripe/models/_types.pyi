# Generated from schemas/stripe by codegen; do not edit.
from typing import TypeAlias

from partner_events.stripe.models._fields import (
    EventFields as EventFields,
    ThinEventFields as ThinEventFields,
    ThinEventOfObjectFields as ThinEventOfObjectFields,
    ThinEventOfSingletonFields as ThinEventOfSingletonFields,
)
from partner_events.stripe.models._stub_account import (
    Account as Account,
    AccountCapabilities as AccountCapabilities,
    AccountCompany as AccountCompany,
    AccountSettings as AccountSettings,
)
from partner_events.stripe.models._stub_charge import (
    Charge as Charge,
    ChargeList as ChargeList,
    ChargePaymentMethodDetails as ChargePaymentMethodDetails,
    ChargePaymentMethodDetailsAchCreditTransfer as ChargePaymentMethodDetailsAchCreditTransfer,
    ChargePaymentMethodDetailsAchDebit as ChargePaymentMethodDetailsAchDebit,
    ChargePaymentMethodDetailsAcssDebit as ChargePaymentMethodDetailsAcssDebit,
    ChargePaymentMethodDetailsAffirm as ChargePaymentMethodDetailsAffirm,
    ChargePaymentMethodDetailsAfterpayClearpay as ChargePaymentMethodDetailsAfterpayClearpay,
    ChargePaymentMethodDetailsAlipay as ChargePaymentMethodDetailsAlipay,
    ChargePaymentMethodDetailsAlma as ChargePaymentMethodDetailsAlma,
    ChargePaymentMethodDetailsAmazonPay as ChargePaymentMethodDetailsAmazonPay,
    ChargePaymentMethodDetailsAuBecsDebit as ChargePaymentMethodDetailsAuBecsDebit,
    ChargePaymentMethodDetailsBacsDebit as ChargePaymentMethodDetailsBacsDebit,
    ChargePaymentMethodDetailsBancontact as ChargePaymentMethodDetailsBancontact,
    ChargePaymentMethodDetailsBillie as ChargePaymentMethodDetailsBillie,
    ChargePaymentMethodDetailsBizum as ChargePaymentMethodDetailsBizum,
    ChargePaymentMethodDetailsBlik as ChargePaymentMethodDetailsBlik,
    ChargePaymentMethodDetailsBoleto as ChargePaymentMethodDetailsBoleto,
    ChargePaymentMethodDetailsCard as ChargePaymentMethodDetailsCard,
    ChargePaymentMethodDetailsCardPresent as ChargePaymentMethodDetailsCardPresent,
    ChargePaymentMethodDetailsCashapp as ChargePaymentMethodDetailsCashapp,
    ChargePaymentMethodDetailsCrypto as ChargePaymentMethodDetailsCrypto,
    ChargePaymentMethodDetailsCustomerBalance as ChargePaymentMethodDetailsCustomerBalance,
    ChargePaymentMethodDetailsEps as ChargePaymentMethodDetailsEps,
    ChargePaymentMethodDetailsFpx as ChargePaymentMethodDetailsFpx,
    ChargePaymentMethodDetailsGiropay as ChargePaymentMethodDetailsGiropay,
    ChargePaymentMethodDetailsGrabpay as ChargePaymentMethodDetailsGrabpay,
    ChargePaymentMethodDetailsIdeal as ChargePaymentMethodDetailsIdeal,
    ChargePaymentMethodDetailsInteracPresent as ChargePaymentMethodDetailsInteracPresent,
    ChargePaymentMethodDetailsKakaoPay as ChargePaymentMethodDetailsKakaoPay,
    ChargePaymentMethodDetailsKlarna as ChargePaymentMethodDetailsKlarna,
    ChargePaymentMethodDetailsKonbini as ChargePaymentMethodDetailsKonbini,
    ChargePaymentMethodDetailsKrCard as ChargePaymentMethodDetailsKrCard,
    ChargePaymentMethodDetailsLink as ChargePaymentMethodDetailsLink,
    ChargePaymentMethodDetailsMbWay as ChargePaymentMethodDetailsMbWay,
    ChargePaymentMethodDetailsMobilepay as ChargePaymentMethodDetailsMobilepay,
    ChargePaymentMethodDetailsMultibanco as ChargePaymentMethodDetailsMultibanco,
    ChargePaymentMethodDetailsNaverPay as ChargePaymentMethodDetailsNaverPay,
    ChargePaymentMethodDetailsNzBankAccount as ChargePaymentMethodDetailsNzBankAccount,
    ChargePaymentMethodDetailsOxxo as ChargePaymentMethodDetailsOxxo,
    ChargePaymentMethodDetailsP24 as ChargePaymentMethodDetailsP24,
    ChargePaymentMethodDetailsPayByBank as ChargePaymentMethodDetailsPayByBank,
    ChargePaymentMethodDetailsPayco as ChargePaymentMethodDetailsPayco,
    ChargePaymentMethodDetailsPaynow as ChargePaymentMethodDetailsPaynow,
    ChargePaymentMethodDetailsPaypal as ChargePaymentMethodDetailsPaypal,
    ChargePaymentMethodDetailsPaypay as ChargePaymentMethodDetailsPaypay,
    ChargePaymentMethodDetailsPayto as ChargePaymentMethodDetailsPayto,
    ChargePaymentMethodDetailsPix as ChargePaymentMethodDetailsPix,
    ChargePaymentMethodDetailsPromptpay as ChargePaymentMethodDetailsPromptpay,
    ChargePaymentMethodDetailsRevolutPay as ChargePaymentMethodDetailsRevolutPay,
    ChargePaymentMethodDetailsSamsungPay as ChargePaymentMethodDetailsSamsungPay,
    ChargePaymentMethodDetailsSatispay as ChargePaymentMethodDetailsSatispay,
    ChargePaymentMethodDetailsScalapay as ChargePaymentMethodDetailsScalapay,
    ChargePaymentMethodDetailsSepaCreditTransfer as ChargePaymentMethodDetailsSepaCreditTransfer,
    ChargePaymentMethodDetailsSepaDebit as ChargePaymentMethodDetailsSepaDebit,
    ChargePaymentMethodDetailsSequra as ChargePaymentMethodDetailsSequra,
    ChargePaymentMethodDetailsSofort as ChargePaymentMethodDetailsSofort,
    ChargePaymentMethodDetailsStripeAccount as ChargePaymentMethodDetailsStripeAccount,
    ChargePaymentMethodDetailsSunbit as ChargePaymentMethodDetailsSunbit,
    ChargePaymentMethodDetailsSwish as ChargePaymentMethodDetailsSwish,
    ChargePaymentMethodDetailsTwint as ChargePaymentMethodDetailsTwint,
    ChargePaymentMethodDetailsUpi as ChargePaymentMethodDetailsUpi,
    ChargePaymentMethodDetailsUsBankAccount as ChargePaymentMethodDetailsUsBankAccount,
    ChargePaymentMethodDetailsWechat as ChargePaymentMethodDetailsWechat,
    ChargePaymentMethodDetailsWechatPay as ChargePaymentMethodDetailsWechatPay,
    ChargePaymentMethodDetailsZip as ChargePaymentMethodDetailsZip,
)
from partner_events.stripe.models._stub_checkout_session import (
    CheckoutSession as CheckoutSession,
    CheckoutSessionPaymentMethodOptions as CheckoutSessionPaymentMethodOptions,
    CheckoutSessionPaymentMethodOptionsAcssDebit as CheckoutSessionPaymentMethodOptionsAcssDebit,
    CheckoutSessionPaymentMethodOptionsAffirm as CheckoutSessionPaymentMethodOptionsAffirm,
    CheckoutSessionPaymentMethodOptionsAfterpayClearpay
        as CheckoutSessionPaymentMethodOptionsAfterpayClearpay,
    CheckoutSessionPaymentMethodOptionsAlipay as CheckoutSessionPaymentMethodOptionsAlipay,
    CheckoutSessionPaymentMethodOptionsAlma as CheckoutSessionPaymentMethodOptionsAlma,
    CheckoutSessionPaymentMethodOptionsAmazonPay as CheckoutSessionPaymentMethodOptionsAmazonPay,
    CheckoutSessionPaymentMethodOptionsAuBecsDebit as CheckoutSessionPaymentMethodOptionsAuBecsDebit,
    CheckoutSessionPaymentMethodOptionsBacsDebit as CheckoutSessionPaymentMethodOptionsBacsDebit,
    CheckoutSessionPaymentMethodOptionsBancontact as CheckoutSessionPaymentMethodOptionsBancontact,
    CheckoutSessionPaymentMethodOptionsBillie as CheckoutSessionPaymentMethodOptionsBillie,
    CheckoutSessionPaymentMethodOptionsBoleto as CheckoutSessionPaymentMethodOptionsBoleto,
    CheckoutSessionPaymentMethodOptionsCard as CheckoutSessionPaymentMethodOptionsCard,
    CheckoutSessionPaymentMethodOptionsCashapp as CheckoutSessionPaymentMethodOptionsCashapp,
    CheckoutSessionPaymentMethodOptionsCustomerBalance as CheckoutSessionPaymentMethodOptionsCustomerBalance,
    CheckoutSessionPaymentMethodOptionsEps as CheckoutSessionPaymentMethodOptionsEps,
    CheckoutSessionPaymentMethodOptionsFpx as CheckoutSessionPaymentMethodOptionsFpx,
    CheckoutSessionPaymentMethodOptionsGiropay as CheckoutSessionPaymentMethodOptionsGiropay,
    CheckoutSessionPaymentMethodOptionsGrabpay as CheckoutSessionPaymentMethodOptionsGrabpay,
    CheckoutSessionPaymentMethodOptionsIdeal as CheckoutSessionPaymentMethodOptionsIdeal,
    CheckoutSessionPaymentMethodOptionsKakaoPay as CheckoutSessionPaymentMethodOptionsKakaoPay,
    CheckoutSessionPaymentMethodOptionsKlarna as CheckoutSessionPaymentMethodOptionsKlarna,
    CheckoutSessionPaymentMethodOptionsKonbini as CheckoutSessionPaymentMethodOptionsKonbini,
    CheckoutSessionPaymentMethodOptionsKrCard as CheckoutSessionPaymentMethodOptionsKrCard,
    CheckoutSessionPaymentMethodOptionsLink as CheckoutSessionPaymentMethodOptionsLink,
    CheckoutSessionPaymentMethodOptionsMobilepay as CheckoutSessionPaymentMethodOptionsMobilepay,
    CheckoutSessionPaymentMethodOptionsMultibanco as CheckoutSessionPaymentMethodOptionsMultibanco,
    CheckoutSessionPaymentMethodOptionsNaverPay as CheckoutSessionPaymentMethodOptionsNaverPay,
    CheckoutSessionPaymentMethodOptionsOxxo as CheckoutSessionPaymentMethodOptionsOxxo,
    CheckoutSessionPaymentMethodOptionsP24 as CheckoutSessionPaymentMethodOptionsP24,
    CheckoutSessionPaymentMethodOptionsPayco as CheckoutSessionPaymentMethodOptionsPayco,
    CheckoutSessionPaymentMethodOptionsPaynow as CheckoutSessionPaymentMethodOptionsPaynow,
    CheckoutSessionPaymentMethodOptionsPaypal as CheckoutSessionPaymentMethodOptionsPaypal,
    CheckoutSessionPaymentMethodOptionsPayto as CheckoutSessionPaymentMethodOptionsPayto,
    CheckoutSessionPaymentMethodOptionsPix as CheckoutSessionPaymentMethodOptionsPix,
    CheckoutSessionPaymentMethodOptionsRevolutPay as CheckoutSessionPaymentMethodOptionsRevolutPay,
    CheckoutSessionPaymentMethodOptionsSamsungPay as CheckoutSessionPaymentMethodOptionsSamsungPay,
    CheckoutSessionPaymentMethodOptionsSatispay as CheckoutSessionPaymentMethodOptionsSatispay,
    CheckoutSessionPaymentMethodOptionsScalapay as CheckoutSessionPaymentMethodOptionsScalapay,
    CheckoutSessionPaymentMethodOptionsSepaDebit as CheckoutSessionPaymentMethodOptionsSepaDebit,
    CheckoutSessionPaymentMethodOptionsSequra as CheckoutSessionPaymentMethodOptionsSequra,
    CheckoutSessionPaymentMethodOptionsSofort as CheckoutSessionPaymentMethodOptionsSofort,
    CheckoutSessionPaymentMethodOptionsSunbit as CheckoutSessionPaymentMethodOptionsSunbit,
    CheckoutSessionPaymentMethodOptionsSwish as CheckoutSessionPaymentMethodOptionsSwish,
    CheckoutSessionPaymentMethodOptionsTwint as CheckoutSessionPaymentMethodOptionsTwint,
    CheckoutSessionPaymentMethodOptionsUpi as CheckoutSessionPaymentMethodOptionsUpi,
    CheckoutSessionPaymentMethodOptionsUsBankAccount as CheckoutSessionPaymentMethodOptionsUsBankAccount,
    CheckoutSessionPaymentMethodOptionsWechatPay as CheckoutSessionPaymentMethodOptionsWechatPay,
)
from partner_events.stripe.models._stub_invoice import (
    Invoice as Invoice,
    InvoicePaymentSettingsPaymentMethodOptions as InvoicePaymentSettingsPaymentMethodOptions,
)
from partner_events.stripe.models._stub_payment_intent import (
    PaymentIntent as PaymentIntent,
    PaymentIntentNextAction as PaymentIntentNextAction,
    PaymentIntentNextActionAlipayHandleRedirect as PaymentIntentNextActionAlipayHandleRedirect,
    PaymentIntentNextActionBlikAuthorize as PaymentIntentNextActionBlikAuthorize,
    PaymentIntentNextActionBoletoDisplayDetails as PaymentIntentNextActionBoletoDisplayDetails,
    PaymentIntentNextActionCardAwaitNotification as PaymentIntentNextActionCardAwaitNotification,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
        as PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionDisplayBankTransferInstructions
        as PaymentIntentNextActionDisplayBankTransferInstructions,
    PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress
        as PaymentIntentNextActionDisplayBankTransferInstructionsFinancialAddress,
    PaymentIntentNextActionKlarnaDisplayQrCode as PaymentIntentNextActionKlarnaDisplayQrCode,
    PaymentIntentNextActionKonbiniDisplayDetails as PaymentIntentNextActionKonbiniDisplayDetails,
    PaymentIntentNextActionMultibancoDisplayDetails as PaymentIntentNextActionMultibancoDisplayDetails,
    PaymentIntentNextActionOxxoDisplayDetails as PaymentIntentNextActionOxxoDisplayDetails,
    PaymentIntentNextActionPaynowDisplayQrCode as PaymentIntentNextActionPaynowDisplayQrCode,
    PaymentIntentNextActionPixDisplayQrCode as PaymentIntentNextActionPixDisplayQrCode,
    PaymentIntentNextActionPromptpayDisplayQrCode as PaymentIntentNextActionPromptpayDisplayQrCode,
    PaymentIntentNextActionRedirectToUrl as PaymentIntentNextActionRedirectToUrl,
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode
        as PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode
        as PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionVerifyWithMicrodeposits as PaymentIntentNextActionVerifyWithMicrodeposits,
    PaymentIntentNextActionWechatPayDisplayQrCode as PaymentIntentNextActionWechatPayDisplayQrCode,
    PaymentIntentNextActionWechatPayRedirectToAndroidApp
        as PaymentIntentNextActionWechatPayRedirectToAndroidApp,
    PaymentIntentNextActionWechatPayRedirectToIosApp as PaymentIntentNextActionWechatPayRedirectToIosApp,
    PaymentIntentPaymentMethodOptions as PaymentIntentPaymentMethodOptions,
    PaymentIntentPaymentMethodOptionsAcssDebit as PaymentIntentPaymentMethodOptionsAcssDebit,
    PaymentIntentPaymentMethodOptionsAffirm as PaymentIntentPaymentMethodOptionsAffirm,
    PaymentIntentPaymentMethodOptionsAfterpayClearpay as PaymentIntentPaymentMethodOptionsAfterpayClearpay,
    PaymentIntentPaymentMethodOptionsAlipay as PaymentIntentPaymentMethodOptionsAlipay,
    PaymentIntentPaymentMethodOptionsAlma as PaymentIntentPaymentMethodOptionsAlma,
    PaymentIntentPaymentMethodOptionsAmazonPay as PaymentIntentPaymentMethodOptionsAmazonPay,
    PaymentIntentPaymentMethodOptionsAuBecsDebit as PaymentIntentPaymentMethodOptionsAuBecsDebit,
    PaymentIntentPaymentMethodOptionsBacsDebit as PaymentIntentPaymentMethodOptionsBacsDebit,
    PaymentIntentPaymentMethodOptionsBancontact as PaymentIntentPaymentMethodOptionsBancontact,
    PaymentIntentPaymentMethodOptionsBillie as PaymentIntentPaymentMethodOptionsBillie,
    PaymentIntentPaymentMethodOptionsBizum as PaymentIntentPaymentMethodOptionsBizum,
    PaymentIntentPaymentMethodOptionsBlik as PaymentIntentPaymentMethodOptionsBlik,
    PaymentIntentPaymentMethodOptionsBoleto as PaymentIntentPaymentMethodOptionsBoleto,
    PaymentIntentPaymentMethodOptionsCard as PaymentIntentPaymentMethodOptionsCard,
    PaymentIntentPaymentMethodOptionsCardPresent as PaymentIntentPaymentMethodOptionsCardPresent,
    PaymentIntentPaymentMethodOptionsCashapp as PaymentIntentPaymentMethodOptionsCashapp,
    PaymentIntentPaymentMethodOptionsCrypto as PaymentIntentPaymentMethodOptionsCrypto,
    PaymentIntentPaymentMethodOptionsCustomerBalance as PaymentIntentPaymentMethodOptionsCustomerBalance,
    PaymentIntentPaymentMethodOptionsEps as PaymentIntentPaymentMethodOptionsEps,
    PaymentIntentPaymentMethodOptionsFpx as PaymentIntentPaymentMethodOptionsFpx,
    PaymentIntentPaymentMethodOptionsGiropay as PaymentIntentPaymentMethodOptionsGiropay,
    PaymentIntentPaymentMethodOptionsGrabpay as PaymentIntentPaymentMethodOptionsGrabpay,
    PaymentIntentPaymentMethodOptionsIdeal as PaymentIntentPaymentMethodOptionsIdeal,
    PaymentIntentPaymentMethodOptionsInteracPresent as PaymentIntentPaymentMethodOptionsInteracPresent,
    PaymentIntentPaymentMethodOptionsKakaoPay as PaymentIntentPaymentMethodOptionsKakaoPay,
    PaymentIntentPaymentMethodOptionsKlarna as PaymentIntentPaymentMethodOptionsKlarna,
    PaymentIntentPaymentMethodOptionsKonbini as PaymentIntentPaymentMethodOptionsKonbini,
    PaymentIntentPaymentMethodOptionsKrCard as PaymentIntentPaymentMethodOptionsKrCard,
    PaymentIntentPaymentMethodOptionsLink as PaymentIntentPaymentMethodOptionsLink,
    PaymentIntentPaymentMethodOptionsMbWay as PaymentIntentPaymentMethodOptionsMbWay,
    PaymentIntentPaymentMethodOptionsMobilepay as PaymentIntentPaymentMethodOptionsMobilepay,
    PaymentIntentPaymentMethodOptionsMultibanco as PaymentIntentPaymentMethodOptionsMultibanco,
    PaymentIntentPaymentMethodOptionsNaverPay as PaymentIntentPaymentMethodOptionsNaverPay,
    PaymentIntentPaymentMethodOptionsNzBankAccount as PaymentIntentPaymentMethodOptionsNzBankAccount,
    PaymentIntentPaymentMethodOptionsOxxo as PaymentIntentPaymentMethodOptionsOxxo,
    PaymentIntentPaymentMethodOptionsP24 as PaymentIntentPaymentMethodOptionsP24,
    PaymentIntentPaymentMethodOptionsPayByBank as PaymentIntentPaymentMethodOptionsPayByBank,
    PaymentIntentPaymentMethodOptionsPayco as PaymentIntentPaymentMethodOptionsPayco,
    PaymentIntentPaymentMethodOptionsPaynow as PaymentIntentPaymentMethodOptionsPaynow,
    PaymentIntentPaymentMethodOptionsPaypal as PaymentIntentPaymentMethodOptionsPaypal,
    PaymentIntentPaymentMethodOptionsPaypay as PaymentIntentPaymentMethodOptionsPaypay,
    PaymentIntentPaymentMethodOptionsPayto as PaymentIntentPaymentMethodOptionsPayto,
    PaymentIntentPaymentMethodOptionsPix as PaymentIntentPaymentMethodOptionsPix,
    PaymentIntentPaymentMethodOptionsPromptpay as PaymentIntentPaymentMethodOptionsPromptpay,
    PaymentIntentPaymentMethodOptionsRevolutPay as PaymentIntentPaymentMethodOptionsRevolutPay,
    PaymentIntentPaymentMethodOptionsSamsungPay as PaymentIntentPaymentMethodOptionsSamsungPay,
    PaymentIntentPaymentMethodOptionsSatispay as PaymentIntentPaymentMethodOptionsSatispay,
    PaymentIntentPaymentMethodOptionsScalapay as PaymentIntentPaymentMethodOptionsScalapay,
    PaymentIntentPaymentMethodOptionsSepaDebit as PaymentIntentPaymentMethodOptionsSepaDebit,
    PaymentIntentPaymentMethodOptionsSequra as PaymentIntentPaymentMethodOptionsSequra,
    PaymentIntentPaymentMethodOptionsSofort as PaymentIntentPaymentMethodOptionsSofort,
    PaymentIntentPaymentMethodOptionsSunbit as PaymentIntentPaymentMethodOptionsSunbit,
    PaymentIntentPaymentMethodOptionsSwish as PaymentIntentPaymentMethodOptionsSwish,
    PaymentIntentPaymentMethodOptionsTwint as PaymentIntentPaymentMethodOptionsTwint,
    PaymentIntentPaymentMethodOptionsUpi as PaymentIntentPaymentMethodOptionsUpi,
    PaymentIntentPaymentMethodOptionsUsBankAccount as PaymentIntentPaymentMethodOptionsUsBankAccount,
    PaymentIntentPaymentMethodOptionsWechatPay as PaymentIntentPaymentMethodOptionsWechatPay,
    PaymentIntentPaymentMethodOptionsZip as PaymentIntentPaymentMethodOptionsZip,
)
from partner_events.stripe.models._stub_payment_method import (
    PaymentMethod as PaymentMethod,
    PaymentMethodAcssDebit as PaymentMethodAcssDebit,
    PaymentMethodAffirm as PaymentMethodAffirm,
    PaymentMethodAfterpayClearpay as PaymentMethodAfterpayClearpay,
    PaymentMethodAlipay as PaymentMethodAlipay,
    PaymentMethodAlma as PaymentMethodAlma,
    PaymentMethodAmazonPay as PaymentMethodAmazonPay,
    PaymentMethodAuBecsDebit as PaymentMethodAuBecsDebit,
    PaymentMethodBacsDebit as PaymentMethodBacsDebit,
    PaymentMethodBancontact as PaymentMethodBancontact,
    PaymentMethodBillie as PaymentMethodBillie,
    PaymentMethodBizum as PaymentMethodBizum,
    PaymentMethodBlik as PaymentMethodBlik,
    PaymentMethodBoleto as PaymentMethodBoleto,
    PaymentMethodCard as PaymentMethodCard,
    PaymentMethodCardGeneratedFrom as PaymentMethodCardGeneratedFrom,
    PaymentMethodCardGeneratedFromPaymentMethodDetails as PaymentMethodCardGeneratedFromPaymentMethodDetails,
    PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent
        as PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent,
    PaymentMethodCardPresent as PaymentMethodCardPresent,
    PaymentMethodCashapp as PaymentMethodCashapp,
    PaymentMethodCrypto as PaymentMethodCrypto,
    PaymentMethodCustom as PaymentMethodCustom,
    PaymentMethodCustomerBalance as PaymentMethodCustomerBalance,
    PaymentMethodEps as PaymentMethodEps,
    PaymentMethodFpx as PaymentMethodFpx,
    PaymentMethodGiropay as PaymentMethodGiropay,
    PaymentMethodGrabpay as PaymentMethodGrabpay,
    PaymentMethodIdeal as PaymentMethodIdeal,
    PaymentMethodInteracPresent as PaymentMethodInteracPresent,
    PaymentMethodKakaoPay as PaymentMethodKakaoPay,
    PaymentMethodKlarna as PaymentMethodKlarna,
    PaymentMethodKonbini as PaymentMethodKonbini,
    PaymentMethodKrCard as PaymentMethodKrCard,
    PaymentMethodLink as PaymentMethodLink,
    PaymentMethodMbWay as PaymentMethodMbWay,
    PaymentMethodMobilepay as PaymentMethodMobilepay,
    PaymentMethodMultibanco as PaymentMethodMultibanco,
    PaymentMethodNaverPay as PaymentMethodNaverPay,
    PaymentMethodNzBankAccount as PaymentMethodNzBankAccount,
    PaymentMethodOxxo as PaymentMethodOxxo,
    PaymentMethodP24 as PaymentMethodP24,
    PaymentMethodPayByBank as PaymentMethodPayByBank,
    PaymentMethodPayco as PaymentMethodPayco,
    PaymentMethodPaynow as PaymentMethodPaynow,
    PaymentMethodPaypal as PaymentMethodPaypal,
    PaymentMethodPaypay as PaymentMethodPaypay,
    PaymentMethodPayto as PaymentMethodPayto,
    PaymentMethodPix as PaymentMethodPix,
    PaymentMethodPromptpay as PaymentMethodPromptpay,
    PaymentMethodRadarOptions as PaymentMethodRadarOptions,
    PaymentMethodRevolutPay as PaymentMethodRevolutPay,
    PaymentMethodSamsungPay as PaymentMethodSamsungPay,
    PaymentMethodSatispay as PaymentMethodSatispay,
    PaymentMethodScalapay as PaymentMethodScalapay,
    PaymentMethodSepaDebit as PaymentMethodSepaDebit,
    PaymentMethodSequra as PaymentMethodSequra,
    PaymentMethodSofort as PaymentMethodSofort,
    PaymentMethodSunbit as PaymentMethodSunbit,
    PaymentMethodSwish as PaymentMethodSwish,
    PaymentMethodTwint as PaymentMethodTwint,
    PaymentMethodUpi as PaymentMethodUpi,
    PaymentMethodUsBankAccount as PaymentMethodUsBankAccount,
    PaymentMethodWechatPay as PaymentMethodWechatPay,
    PaymentMethodZip as PaymentMethodZip,
)
from partner_events.stripe.models._stub_refund import (
    Refund as Refund,
    RefundDestinationDetails as RefundDestinationDetails,
    RefundList as RefundList,
)
from partner_events.stripe.models._stub_setup_intent import (
    SetupIntent as SetupIntent,
    SetupIntentNextAction as SetupIntentNextAction,
    SetupIntentPaymentMethodOptions as SetupIntentPaymentMethodOptions,
)
from partner_events.stripe.models._stub_subscription import (
    Subscription as Subscription,
    SubscriptionList as SubscriptionList,
    SubscriptionPaymentSettings as SubscriptionPaymentSettings,
    SubscriptionPaymentSettingsPaymentMethodOptions as SubscriptionPaymentSettingsPaymentMethodOptions,
)
from partner_events.stripe.models._stub_subscription_schedule import (
    SubscriptionSchedule as SubscriptionSchedule,
    SubscriptionSchedulePauseSchedule as SubscriptionSchedulePauseSchedule,
    SubscriptionSchedulePhase as SubscriptionSchedulePhase,
)
from partner_events.stripe.models._stub_terminal_reader import (
    TerminalReader as TerminalReader,
    TerminalReaderAction as TerminalReaderAction,
    TerminalReaderActionCollectInputs as TerminalReaderActionCollectInputs,
    TerminalReaderActionCollectInputsInput as TerminalReaderActionCollectInputsInput,
)
from partner_events.stripe.models._stub_v2_core_account import (
    V2CoreAccountConfiguration as V2CoreAccountConfiguration,
    V2CoreAccountConfigurationCustomer as V2CoreAccountConfigurationCustomer,
    V2CoreAccountConfigurationMerchant as V2CoreAccountConfigurationMerchant,
    V2CoreAccountConfigurationMerchantCapabilities as V2CoreAccountConfigurationMerchantCapabilities,
    V2CoreAccountConfigurationRecipient as V2CoreAccountConfigurationRecipient,
    V2CoreAccountConfigurationRecipientCapabilities as V2CoreAccountConfigurationRecipientCapabilities,
    V2CoreAccountFutureRequirements as V2CoreAccountFutureRequirements,
    V2CoreAccountIdentity as V2CoreAccountIdentity,
    V2CoreAccountIdentityBusinessDetails as V2CoreAccountIdentityBusinessDetails,
    V2CoreAccountIdentityBusinessDetailsDocuments as V2CoreAccountIdentityBusinessDetailsDocuments,
    V2CoreAccountIdentityIndividual as V2CoreAccountIdentityIndividual,
    V2CoreAccountRequirements as V2CoreAccountRequirements,
)
from partner_events.stripe.models.address import Address as Address
from partner_events.stripe.models.alipay_account import AlipayAccountList as AlipayAccountList
from partner_events.stripe.models.application import Application as Application
from partner_events.stripe.models.application_fee import ApplicationFee as ApplicationFee
from partner_events.stripe.models.application_fee_refund import (
    ApplicationFeeRefund as ApplicationFeeRefund,
    ApplicationFeeRefundList as ApplicationFeeRefundList,
)
from partner_events.stripe.models.apps_install import AppsInstall as AppsInstall
from partner_events.stripe.models.balance import Balance as Balance
from partner_events.stripe.models.balance_settings import BalanceSettings as BalanceSettings
from partner_events.stripe.models.balance_transaction import BalanceTransaction as BalanceTransaction
from partner_events.stripe.models.bank_account import (
    BankAccount as BankAccount,
    BankAccountList as BankAccountList,
)
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
from partner_events.stripe.models.bitcoin_transaction import (
    BitcoinTransaction as BitcoinTransaction,
    BitcoinTransactionList as BitcoinTransactionList,
)
from partner_events.stripe.models.capability import Capability as Capability
from partner_events.stripe.models.card import (
    Card as Card,
    CardList as CardList,
)
from partner_events.stripe.models.cash_balance import CashBalance as CashBalance
from partner_events.stripe.models.climate_order import ClimateOrder as ClimateOrder
from partner_events.stripe.models.climate_product import ClimateProduct as ClimateProduct
from partner_events.stripe.models.climate_supplier import ClimateSupplier as ClimateSupplier
from partner_events.stripe.models.coupon import Coupon as Coupon
from partner_events.stripe.models.credit_note import CreditNote as CreditNote
from partner_events.stripe.models.credit_note_line_item import (
    CreditNoteLineItemList as CreditNoteLineItemList,
)
from partner_events.stripe.models.customer import Customer as Customer
from partner_events.stripe.models.customer_cash_balance_transaction import (
    CustomerCashBalanceTransaction as CustomerCashBalanceTransaction,
)
from partner_events.stripe.models.discount import Discount as Discount
from partner_events.stripe.models.dispute import Dispute as Dispute
from partner_events.stripe.models.entitlements_active_entitlement import (
    EntitlementsActiveEntitlementList as EntitlementsActiveEntitlementList,
)
from partner_events.stripe.models.entitlements_active_entitlement_summary import (
    EntitlementsActiveEntitlementSummary as EntitlementsActiveEntitlementSummary,
)
from partner_events.stripe.models.file import File as File
from partner_events.stripe.models.file_link import FileLinkList as FileLinkList
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
from partner_events.stripe.models.invoice_line_item import InvoiceLineItemList as InvoiceLineItemList
from partner_events.stripe.models.invoice_payment import (
    InvoicePayment as InvoicePayment,
    InvoicePaymentList as InvoicePaymentList,
)
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
from partner_events.stripe.models.line_item import LineItemList as LineItemList
from partner_events.stripe.models.mandate import Mandate as Mandate
from partner_events.stripe.models.order import Order as Order
from partner_events.stripe.models.order_item import OrderItem as OrderItem
from partner_events.stripe.models.order_return import (
    OrderReturn as OrderReturn,
    OrderReturnList as OrderReturnList,
)
from partner_events.stripe.models.payment_intent_amount_details_line_item import (
    PaymentIntentAmountDetailsLineItemList as PaymentIntentAmountDetailsLineItemList,
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
from partner_events.stripe.models.sku import (
    Sku as Sku,
    SkuList as SkuList,
)
from partner_events.stripe.models.source import Source as Source
from partner_events.stripe.models.source_mandate_notification import (
    SourceMandateNotification as SourceMandateNotification,
)
from partner_events.stripe.models.source_transaction import SourceTransaction as SourceTransaction
from partner_events.stripe.models.subscription_item import (
    SubscriptionItem as SubscriptionItem,
    SubscriptionItemList as SubscriptionItemList,
)
from partner_events.stripe.models.tax_id import (
    TaxId as TaxId,
    TaxIdList as TaxIdList,
)
from partner_events.stripe.models.tax_rate import TaxRate as TaxRate
from partner_events.stripe.models.tax_settings import TaxSettings as TaxSettings
from partner_events.stripe.models.test_helpers_test_clock import TestHelpersTestClock as TestHelpersTestClock
from partner_events.stripe.models.three_d_secure_authentication import (
    ThreeDSecureAuthentication as ThreeDSecureAuthentication,
)
from partner_events.stripe.models.topup import Topup as Topup
from partner_events.stripe.models.transfer import Transfer as Transfer
from partner_events.stripe.models.transfer_reversal import TransferReversalList as TransferReversalList
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
from partner_events.stripe.models.v2_money_management_inbound_transfer import (
    V2MoneyManagementInboundTransferTransferHistory as V2MoneyManagementInboundTransferTransferHistory,
)

AccountOrBankAccountOrCardOrSource: TypeAlias = Account | BankAccount | Card | Source
BankAccountOrCard: TypeAlias = BankAccount | Card
LazyBillingAlertTriggered: TypeAlias = BillingAlertTriggered
LazyPaymentIntent: TypeAlias = PaymentIntent
LazySetupIntent: TypeAlias = SetupIntent
LazySourceMandateNotification: TypeAlias = SourceMandateNotification
LazyV2MoneyManagementInboundTransferTransferHistory: TypeAlias = (
    V2MoneyManagementInboundTransferTransferHistory
)
