# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_payment_method import (
    PaymentMethodCardPresent as PaymentMethodCardPresent,
    PaymentMethodCardPresentNetworks as PaymentMethodCardPresentNetworks,
    PaymentMethodCardPresentOffline as PaymentMethodCardPresentOffline,
    PaymentMethodCardPresentWallet as PaymentMethodCardPresentWallet,
)
