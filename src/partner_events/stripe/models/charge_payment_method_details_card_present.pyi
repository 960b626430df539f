# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_charge import (
    ChargePaymentMethodDetailsCardPresent as ChargePaymentMethodDetailsCardPresent,
    ChargePaymentMethodDetailsCardPresentOffline as ChargePaymentMethodDetailsCardPresentOffline,
    ChargePaymentMethodDetailsCardPresentReceipt as ChargePaymentMethodDetailsCardPresentReceipt,
    ChargePaymentMethodDetailsCardPresentWallet as ChargePaymentMethodDetailsCardPresentWallet,
)
