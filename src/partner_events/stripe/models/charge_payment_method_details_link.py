# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsLink(Model):
    __event_always__ = "country"

    country: str | None = None
    funding_source_group: str | None = None


HISTORY = "_history_charge"
