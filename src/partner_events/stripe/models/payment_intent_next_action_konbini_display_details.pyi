# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_intent import (
    PaymentIntentNextActionKonbiniDisplayDetails as PaymentIntentNextActionKonbiniDisplayDetails,
    PaymentIntentNextActionKonbiniDisplayDetailsStores as PaymentIntentNextActionKonbiniDisplayDetailsStores,
    PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart
        as PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart,
    PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson
        as PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson,
    PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop
        as PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop,
    PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart
        as PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart,
)
