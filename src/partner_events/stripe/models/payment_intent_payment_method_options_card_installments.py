# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanInterval,
    PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType,
    PaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval,
    PaymentIntentPaymentMethodOptionsCardInstallmentsPlanType,
)


class PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan(Model):
    count: int | None = None
    interval: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanInterval | None = None
    type: PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlanType


class PaymentIntentPaymentMethodOptionsCardInstallmentsPlan(Model):
    count: int | None = None
    interval: PaymentIntentPaymentMethodOptionsCardInstallmentsPlanInterval | None = None
    type: PaymentIntentPaymentMethodOptionsCardInstallmentsPlanType


class PaymentIntentPaymentMethodOptionsCardInstallments(Model):
    available_plans: list[PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan] | None = None
    enabled: bool
    plan: PaymentIntentPaymentMethodOptionsCardInstallmentsPlan | None = None
