# Generated from schemas/commercetools/objects/payment_info.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference


class PaymentInfo(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    payments: list[Reference]
