# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe._thin import ObjectDetail, ThinDetail


class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequest(Model):
    identifier: str


class V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleError(Model):
    error_message: str
    request: V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleErrorRequest


class V1BillingMeterErrorReportTriggeredDataReasonErrorType(Model):
    code: Literal[
        "archived_meter",
        "meter_event_customer_not_found",
        "meter_event_dimension_count_too_high",
        "meter_event_invalid_value",
        "meter_event_no_customer_defined",
        "meter_event_value_too_many_digits",
        "missing_dimension_payload_keys",
        "no_meter",
        "timestamp_in_future",
        "timestamp_too_far_in_past",
    ] | str
    error_count: int
    sample_errors: list[V1BillingMeterErrorReportTriggeredDataReasonErrorTypeSampleError]


class V1BillingMeterErrorReportTriggeredDataReason(Model):
    error_count: int
    error_types: list[V1BillingMeterErrorReportTriggeredDataReasonErrorType]


class V1BillingMeterErrorReportTriggeredData(Model):
    developer_message_summary: str
    reason: V1BillingMeterErrorReportTriggeredDataReason
    validation_end: str
    validation_start: str


class V1BillingMeterErrorReportTriggeredDetail(ObjectDetail):
    data: V1BillingMeterErrorReportTriggeredData | None = None


class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequest(Model):
    identifier: str


class V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleError(Model):
    error_message: str
    request: V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleErrorRequest


class V1BillingMeterNoMeterFoundDataReasonErrorType(Model):
    code: Literal[
        "archived_meter",
        "meter_event_customer_not_found",
        "meter_event_dimension_count_too_high",
        "meter_event_invalid_value",
        "meter_event_no_customer_defined",
        "meter_event_value_too_many_digits",
        "missing_dimension_payload_keys",
        "no_meter",
        "timestamp_in_future",
        "timestamp_too_far_in_past",
    ] | str
    error_count: int
    sample_errors: list[V1BillingMeterNoMeterFoundDataReasonErrorTypeSampleError]


class V1BillingMeterNoMeterFoundDataReason(Model):
    error_count: int
    error_types: list[V1BillingMeterNoMeterFoundDataReasonErrorType]


class V1BillingMeterNoMeterFoundData(Model):
    developer_message_summary: str
    reason: V1BillingMeterNoMeterFoundDataReason
    validation_end: str
    validation_start: str


class V1BillingMeterNoMeterFoundDetail(ThinDetail):
    data: V1BillingMeterNoMeterFoundData | None = None


class V1InvoiceUpcomingData(Model):
    customer: str
    subscription: str | None = None


class V1InvoiceUpcomingDetail(ThinDetail):
    data: V1InvoiceUpcomingData | None = None


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData(Model):
    updated_capability: Literal["automatic_indirect_tax"] | str


class V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationCustomerCapabilityStatusUpdatedData | None = None


class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedData(Model):
    updated_capability: Literal[
        "ach_debit_payments",
        "acss_debit_payments",
        "affirm_payments",
        "afterpay_clearpay_payments",
        "alma_payments",
        "amazon_pay_payments",
        "au_becs_debit_payments",
        "bacs_debit_payments",
        "bancontact_payments",
        "blik_payments",
        "blik_recurring_payments",
        "boleto_payments",
        "card_payments",
        "cartes_bancaires_payments",
        "cashapp_payments",
        "eps_payments",
        "fpx_payments",
        "gb_bank_transfer_payments",
        "grabpay_payments",
        "ideal_payments",
        "jcb_payments",
        "jp_bank_transfer_payments",
        "kakao_pay_payments",
        "klarna_payments",
        "konbini_payments",
        "kr_card_payments",
        "link_payments",
        "mobilepay_payments",
        "multibanco_payments",
        "mx_bank_transfer_payments",
        "naver_pay_payments",
        "oxxo_payments",
        "p24_payments",
        "payco_payments",
        "paynow_payments",
        "stripe_balance.payouts",
        "pay_by_bank_payments",
        "promptpay_payments",
        "revolut_pay_payments",
        "samsung_pay_payments",
        "satispay_payments",
        "sepa_bank_transfer_payments",
        "sepa_debit_payments",
        "sequra_payments",
        "sunbit_payments",
        "swish_payments",
        "twint_payments",
        "us_bank_transfer_payments",
        "zip_payments",
    ] | str


class V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationMerchantCapabilityStatusUpdatedData | None = None


class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedData(Model):
    updated_capability: Literal[
        "bank_accounts.ach",
        "bank_accounts.fedwire",
        "bank_accounts.fps",
        "bank_accounts.local",
        "bank_accounts.rtp",
        "bank_accounts.sepa",
        "bank_accounts.swift",
        "bank_accounts.wire",
        "cards",
        "stripe_balance.payouts",
        "stripe_balance.stripe_transfers",
        "stripe.transfers",
    ] | str


class V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedDetail(ObjectDetail):
    data: V2CoreAccountConfigurationRecipientCapabilityStatusUpdatedData | None = None


class V2CoreAccountLinkReturnedData(Model):
    account_id: str
    configurations: list[Literal[
        "customer",
        "merchant",
        "recipient",
    ] | str]
    use_case: Literal[
        "account_onboarding",
        "account_update",
    ] | str


class V2CoreAccountLinkReturnedDetail(ThinDetail):
    data: V2CoreAccountLinkReturnedData | None = None


class V2CoreAccountPersonCreatedData(Model):
    account_id: str


class V2CoreAccountPersonCreatedDetail(ObjectDetail):
    data: V2CoreAccountPersonCreatedData | None = None


class V2CoreAccountPersonDeletedData(Model):
    account_id: str


class V2CoreAccountPersonDeletedDetail(ObjectDetail):
    data: V2CoreAccountPersonDeletedData | None = None


class V2CoreAccountPersonUpdatedData(Model):
    account_id: str


class V2CoreAccountPersonUpdatedDetail(ObjectDetail):
    data: V2CoreAccountPersonUpdatedData | None = None


class V2MoneyManagementInboundTransferAvailableData(Model):
    transaction_id: str


class V2MoneyManagementInboundTransferAvailableDetail(ObjectDetail):
    data: V2MoneyManagementInboundTransferAvailableData | None = None


class V2MoneyManagementReceivedCreditAvailableData(Model):
    transaction_id: str


class V2MoneyManagementReceivedCreditAvailableDetail(ObjectDetail):
    data: V2MoneyManagementReceivedCreditAvailableData | None = None


class V2MoneyManagementTransactionCreatedData(Model):
    treasury_transaction: str | None = None
    v1_id: str | None = None


class V2MoneyManagementTransactionCreatedDetail(ObjectDetail):
    data: V2MoneyManagementTransactionCreatedData | None = None


class V2MoneyManagementTransactionUpdatedData(Model):
    treasury_transaction: str | None = None


class V2MoneyManagementTransactionUpdatedDetail(ObjectDetail):
    data: V2MoneyManagementTransactionUpdatedData | None = None
