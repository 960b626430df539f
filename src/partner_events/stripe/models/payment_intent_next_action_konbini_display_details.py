# Generated from schemas/stripe by codegen; do not edit.

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
    __event_always__ = "familymart lawson ministop seicomart"

    familymart: PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart | None = None
    lawson: PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson | None = None
    ministop: PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop | None = None
    seicomart: PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart | None = None


class PaymentIntentNextActionKonbiniDisplayDetails(Model):
    __event_always__ = "hosted_voucher_url"

    expires_at: int
    hosted_voucher_url: str | None = None
    stores: PaymentIntentNextActionKonbiniDisplayDetailsStores


HISTORY = "_history_payment_intent"
