# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan(Model):
    count: int | None = None
    interval: Literal["month"] | str | None = None
    type: Literal["bonus", "fixed_count", "revolving"] | str


class PaymentIntentPaymentMethodOptionsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: Literal["month"] | str | None = None
    type: Literal["bonus", "fixed_count", "revolving"] | str


class PaymentIntentPaymentMethodOptionsCardInstallments(Model):
    available_plans: list[PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan] | None = None
    enabled: bool
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlan | None = None


class PaymentIntentPaymentMethodOptionsCardMandateOptions(Model):
    amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_type: Literal["fixed", "maximum"] | str
    description: str | None = None
    end_date: int | None = None
    """Seconds since the Unix epoch."""

    interval: Literal["day", "month", "sporadic", "week", "year"] | str
    interval_count: int | None = None
    reference: str
    start_date: int
    """Seconds since the Unix epoch."""

    supported_types: list[Literal["india"] | str] | None = None


class PaymentIntentPaymentMethodOptionsCard(Model):
    capture_method: Literal["manual"] | str | None = None
    installments: PaymentIntentPaymentMethodOptionsCardInstallments | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsCardMandateOptions | None = None
    network: Literal["amex", "cartes_bancaires", "diners", "discover", "eftpos_au", "girocard", "interac", "jcb", "link", "mastercard", "unionpay", "unknown", "visa"] | str | None = None
    request_extended_authorization: Literal["if_available", "never"] | str | None = None
    request_incremental_authorization: Literal["if_available", "never"] | str | None = None
    request_multicapture: Literal["if_available", "never"] | str | None = None
    request_overcapture: Literal["if_available", "never"] | str | None = None
    request_three_d_secure: Literal["any", "automatic", "challenge"] | str | None = None
    require_cvc_recollection: bool | None = None
    setup_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
    stored_credential_usage: Literal["installment", "recurring", "unscheduled"] | str | None = None
