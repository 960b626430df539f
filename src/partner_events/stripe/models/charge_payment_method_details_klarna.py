# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsKlarnaPayerDetailsAddress(Model):
    __event_always__ = "country"

    country: str | None = None


class ChargePaymentMethodDetailsKlarnaPayerDetails(Model):
    __event_always__ = "address"

    address: ChargePaymentMethodDetailsKlarnaPayerDetailsAddress | None = None


class ChargePaymentMethodDetailsKlarna(Model):
    __event_always__ = "payer_details payment_method_category preferred_locale"

    location: str | None = None
    payer_details: ChargePaymentMethodDetailsKlarnaPayerDetails | None = None
    payment_method_category: str | None = None
    preferred_locale: str | None = None
    reader: str | None = None


HISTORY = "_history_charge"
