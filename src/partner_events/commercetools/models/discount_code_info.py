# Generated from schemas/commercetools/objects/discount_code_info.json by `python -m codegen`; do not edit.
# Vocabularies are in discount_code_info.pyi.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference


class DiscountCodeInfo(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    discountCode: Reference
    state: str
