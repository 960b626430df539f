# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import EventData


class Event(Model):
    """https://docs.commercetools.com/api/projects/events"""

    id: str
    notificationType: str
    resourceType: str
    type: str
    createdAt: str
    data: EventData
