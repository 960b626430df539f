# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(Model):
    country: str | None = None


class ChargePaymentMethodDetailsKlarnaPayerDetails(Model):
    address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None = None


class ChargePaymentMethodDetailsKlarna(Model):
    location: str | None = None
    payer_details: ChargePaymentMethodDetailsKlarnaPayerDetails | None = None
    payment_method_category: str | None = None
    preferred_locale: str | None = None
    reader: str | None = None
