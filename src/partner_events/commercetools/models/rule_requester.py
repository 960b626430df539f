# Generated from schemas/commercetools/objects/rule_requester.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import KeyReference


class RuleRequester(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    associateRole: KeyReference
