# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentMethodCardPresentNetworks(Model):
    available: list[str]
    preferred: str | None = None


class PaymentMethodCardPresentOffline(Model):
    stored_at: int | None = None
    """Seconds since the Unix epoch."""

    type: Literal["deferred"] | str | None = None


class PaymentMethodCardPresentWallet(Model):
    type: Literal["apple_pay", "google_pay", "samsung_pay", "unknown"] | str


class PaymentMethodCardPresent(Model):
    brand: str | None = None
    brand_product: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    networks: PaymentMethodCardPresentNetworks | None = None
    offline: PaymentMethodCardPresentOffline | None = None
    preferred_locales: list[str] | None = None
    read_method: Literal["contact_emv", "contactless_emv", "contactless_magstripe_mode", "magnetic_stripe_fallback", "magnetic_stripe_track2"] | str | None = None
    wallet: PaymentMethodCardPresentWallet | None = None
