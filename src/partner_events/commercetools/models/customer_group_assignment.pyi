# Generated from schemas/commercetools/objects/customer_group_assignment.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models.common import Reference


class CustomerGroupAssignment(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    customerGroup: Reference
