# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class V2Amount(Model):
    """https://docs.stripe.com/api/s/object"""

    value: int
    currency: str
