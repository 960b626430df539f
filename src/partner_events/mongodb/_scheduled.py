"""Events of scheduled triggers. https://www.mongodb.com/docs/atlas/atlas-ui/triggers/scheduled-triggers/"""

from typing import ClassVar

from partner_events._models.model import JsonObject
from partner_events.mongodb._event import MongoDBEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import Anything, KindFields, Map, classfield


class ScheduledEvent(MongoDBEvent):
    """An event of a scheduled trigger. MongoDB does not document its detail."""

    __event_family__: ClassVar[str | None] = "scheduled"

    detail: JsonObject

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[Map[Anything], Map[Anything]]: ...

    @property
    def payload(self) -> JsonObject:
        """The detail as it came."""
        return self.detail
