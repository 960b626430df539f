# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsCardInstallments(Model):
    enabled: bool | None = None


class CheckoutSessionPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[str] | None = None
    funding_types_blocked: list[str] | None = None


class CheckoutSessionPaymentMethodOptionsCard(Model):
    capture_method: str | None = None
    installments: CheckoutSessionPaymentMethodOptionsCardInstallments | None = None
    request_extended_authorization: str | None = None
    request_incremental_authorization: str | None = None
    request_multicapture: str | None = None
    request_overcapture: str | None = None
    request_three_d_secure: str
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions | None = None
    setup_future_usage: str | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None


HISTORY = "_history_checkout_session"
