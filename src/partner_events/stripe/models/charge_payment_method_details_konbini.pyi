# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class ChargePaymentMethodDetailsKonbiniStore(Model):
    chain: Literal["familymart", "lawson", "ministop", "seicomart"] | str | None = None


class ChargePaymentMethodDetailsKonbini(Model):
    store: ChargePaymentMethodDetailsKonbiniStore | None = None
