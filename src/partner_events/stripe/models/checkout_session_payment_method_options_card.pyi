# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class CheckoutSessionPaymentMethodOptionsCardInstallments(Model):
    enabled: bool | None = None


class CheckoutSessionPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[Literal["american_express", "discover_global_network", "mastercard", "visa"] | str] | None = None
    funding_types_blocked: list[Literal["credit", "debit", "prepaid"] | str] | None = None


class CheckoutSessionPaymentMethodOptionsCard(Model):
    capture_method: Literal["manual"] | str | None = None
    installments: CheckoutSessionPaymentMethodOptionsCardInstallments | None = None
    request_extended_authorization: Literal["if_available", "never"] | str | None = None
    request_incremental_authorization: Literal["if_available", "never"] | str | None = None
    request_multicapture: Literal["if_available", "never"] | str | None = None
    request_overcapture: Literal["if_available", "never"] | str | None = None
    request_three_d_secure: Literal["any", "automatic", "challenge"] | str
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions | None = None
    setup_future_usage: Literal["none", "off_session", "on_session"] | str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
