# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class PaymentMethodKrCard(Model):
    brand: Literal["bc", "citi", "hana", "hyundai", "jeju", "jeonbuk", "kakaobank", "kbank", "kdbbank", "kookmin", "kwangju", "lotte", "mg", "nh", "post", "samsung", "savingsbank", "shinhan", "shinhyup", "suhyup", "tossbank", "woori"] | str | None = None
    last4: str | None = None
