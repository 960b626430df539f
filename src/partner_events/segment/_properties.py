"""Calls with properties: what somebody did or viewed."""

from typing import TypeVar

from partner_events.segment._event import SegmentEvent
from partner_events.segment.models.properties_message import PropertiesMessage

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.segment.models._types import PropertiesMessageFields

T = TypeVar("T")


class PropertiesEvent(SegmentEvent):
    """A call with properties: `Track`, `Page` and `Screen`."""

    detail: PropertiesMessage

    if TYPE_CHECKING:

        @property
        def payload(self) -> PropertiesMessage: ...
        @classfield
        def fields(cls) -> KindFields[PropertiesMessageFields, PropertiesMessageFields]: ...

    def properties_as(self, model: type[T], /) -> T:
        """``detail.properties`` as your own type: a pydantic model, a dataclass, a `TypedDict`.

        Each call validates the properties again.

        Raises:
            FieldUnavailableError: The delivery has no properties.
            InvalidEventError: They do not fit; ``errors`` says where.
        """
        # Imported here, since most events are handled without it.
        from partner_events._events.own_types import read_field

        return read_field(model, self, "properties")
