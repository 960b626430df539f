# Generated from schemas/stripe/objects/refund.json by `python -m codegen`; do not edit.

from partner_events._model import Model


class RefundDestinationDetailsZip(Model):
    pass
