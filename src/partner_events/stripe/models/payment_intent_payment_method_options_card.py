# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan(Model):
    __event_always__ = "count interval"

    count: int | None = None
    interval: str | None = None
    type: str


class PaymentIntentPaymentMethodOptionsCardInstallmentsPlan(Model):
    __event_always__ = "count interval"

    count: int | None = None
    interval: str | None = None
    type: str


class PaymentIntentPaymentMethodOptionsCardInstallments(Model):
    __event_always__ = "available_plans plan"

    available_plans: list[PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan] | None = None
    enabled: bool
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlan | None = None


class PaymentIntentPaymentMethodOptionsCardMandateOptions(Model):
    __event_always__ = "description end_date interval_count supported_types"

    amount: int
    amount_type: str
    description: str | None = None
    end_date: int | None = None
    interval: str
    interval_count: int | None = None
    reference: str
    start_date: int
    supported_types: list[str] | None = None


class PaymentIntentPaymentMethodOptionsCard(Model):
    __event_always__ = "installments mandate_options network request_three_d_secure"

    capture_method: str | None = None
    installments: PaymentIntentPaymentMethodOptionsCardInstallments | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptions | None = None
    network: str | None = None
    request_extended_authorization: str | None = None
    request_incremental_authorization: str | None = None
    request_multicapture: str | None = None
    request_overcapture: str | None = None
    request_three_d_secure: str | None = None
    require_cvc_recollection: bool | None = None
    setup_credential_usage: str | None = None
    setup_future_usage: str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
    stored_credential_usage: str | None = None


HISTORY = "_history_payment_intent"
