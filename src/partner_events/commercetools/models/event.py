# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import EventData


class Event(Model):
    """https://docs.commercetools.com/api/projects/events"""

    id: str
    """The event's id, the same when it is delivered again."""

    notificationType: str
    resourceType: str
    """What sort of thing it is about, such as `checkout`."""

    type: str
    """What happened, which is the kind."""

    createdAt: str
    """When it happened, as ISO 8601 text."""

    data: EventData
    """What the event carries."""
