# Generated from schemas/commercetools/objects/created_by.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Attribution, Reference


class CreatedBy(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    clientId: str | None = None
    externalUserId: str | None = None
    customer: Reference | None = None
    anonymousId: str | None = None
    associate: Reference | None = None
    attributedTo: Attribution | None = None
    isPlatformClient: bool | None = None
    user: Reference | None = None
