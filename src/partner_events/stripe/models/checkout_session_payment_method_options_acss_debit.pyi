# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions(Model):
    custom_mandate_url: str | None = None
    default_for: list[Literal["invoice", "subscription"] | str] | None = None
    interval_description: str | None = None
    payment_schedule: Literal["combined", "interval", "sporadic"] | str | None = None
    transaction_type: Literal["business", "personal"] | str | None = None


class CheckoutSessionPaymentMethodOptionsAcssDebit(Model):
    currency: Literal["cad", "usd"] | str | None = None
    mandate_options: CheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    target_date: str | None = None
    verification_method: Literal["automatic", "instant", "microdeposits"] | str | None = None
