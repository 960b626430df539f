# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart(Model):
    confirmation_number: str | None = None
    payment_code: str


class PaymentIntentNextActionKonbiniDisplayDetailsStores(Model):
    familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart | None = None
    lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson | None = None
    ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop | None = None
    seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart | None = None


class PaymentIntentNextActionKonbiniDisplayDetails(Model):
    expires_at: int
    """Seconds since the Unix epoch."""

    hosted_voucher_url: str | None = None
    stores: PaymentIntentNextActionKonbiniDisplayDetailsStores
