"""Changes of definitions: of collections, their indexes and their sharding."""

from partner_events.mongodb._event import DatabaseEvent
from partner_events.mongodb.models.definition_change import DefinitionChange

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.mongodb.models._types import DefinitionChangeFields
    from partner_events.patterns._building.fields import KindFields, classfield


class DefinitionEvent(DatabaseEvent):
    """A collection, its indexes or its sharding changed, or a database was dropped."""

    detail: DefinitionChange

    if TYPE_CHECKING:

        @property
        def payload(self) -> DefinitionChange: ...
        @classfield
        def fields(cls) -> KindFields[DefinitionChangeFields, DefinitionChangeFields]: ...
