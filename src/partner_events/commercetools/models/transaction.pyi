# Generated from schemas/commercetools/objects/transaction.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.commercetools.models.common import CentPrecisionMoney
from partner_events.commercetools.models.custom_fields import CustomFields


class Transaction(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    timestamp: str | None = None
    type: Literal[
        "Authorization",
        "CancelAuthorization",
        "Charge",
        "Refund",
        "Chargeback",
    ] | str
    amount: CentPrecisionMoney
    interactionId: str | None = None
    state: Literal[
        "Initial",
        "Pending",
        "Success",
        "Failure",
    ] | str
    custom: CustomFields | None = None
    interfaceId: str | None = None
