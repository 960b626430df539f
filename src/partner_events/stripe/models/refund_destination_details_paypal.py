# Generated from schemas/stripe/objects/refund.json by `python -m codegen`; do not edit.

from partner_events._model import Model


class RefundDestinationDetailsPaypal(Model):
    network_decline_code: str | None = None
    reference: str | None = None
    reference_status: str | None = None
