# Generated from schemas/commercetools/objects/product_selection_setting.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import Reference


class ProductSelectionSetting(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    productSelection: Reference
    active: bool
