"""Calls with traits: who somebody is."""

from typing import TypeVar

from partner_events.segment._event import SegmentEvent
from partner_events.segment.models.traits_message import TraitsMessage

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.segment.models._types import TraitsMessageFields

T = TypeVar("T")


class TraitsEvent(SegmentEvent):
    """A call with traits: `Identify` and `Group`."""

    detail: TraitsMessage

    if TYPE_CHECKING:

        @property
        def payload(self) -> TraitsMessage: ...
        @classfield
        def fields(cls) -> KindFields[TraitsMessageFields, TraitsMessageFields]: ...

    def traits_as(self, model: type[T], /) -> T:
        """``detail.traits`` as your own type: a pydantic model, a dataclass, a `TypedDict`.

        Each call validates the traits again.

        Raises:
            FieldUnavailableError: The delivery has no traits.
            InvalidEventError: They do not fit; ``errors`` says where.
        """
        # Imported here, since most events are handled without it.
        from partner_events._events.own_types import read_field

        return read_field(model, self, "traits")
