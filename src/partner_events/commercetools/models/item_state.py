# Generated from schemas/commercetools/objects/item_state.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference


class ItemState(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    quantity: int
    state: Reference
