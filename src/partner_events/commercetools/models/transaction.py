# Generated from schemas/commercetools/objects/transaction.json by `python -m codegen`; do not edit.
# Vocabularies are in transaction.pyi.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import CentPrecisionMoney, CustomFields


class Transaction(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    timestamp: str | None = None
    type: str
    amount: CentPrecisionMoney
    interactionId: str | None = None
    state: str
    custom: CustomFields | None = None
    interfaceId: str | None = None
