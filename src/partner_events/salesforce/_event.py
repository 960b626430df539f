"""The base class of Salesforce's events: the event source identifies organization and channel."""

from typing import ClassVar, Literal, TypeVar

from partner_events._events.event import PartnerEvent
from partner_events.salesforce.models.relay import RelayDetail

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.patterns._building.leaves import Indexed
    from partner_events.salesforce.models._types import RelayDetailFields

T = TypeVar("T")


class SalesforceEvent(PartnerEvent):
    """An event that Salesforce relays, of any kind.

    https://developer.salesforce.com/docs/platform/event-relay/overview
    """

    docs_url: ClassVar[str] = "https://developer.salesforce.com/docs/platform/event-relay/overview"

    # Any field may hold anything: records are the organization's own.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset({"payload"})

    detail: RelayDetail

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[RelayDetailFields, Indexed]: ...

    @property
    def partner(self) -> Literal["salesforce"]:
        return "salesforce"

    @property
    def kind(self) -> str:
        """The event's API name, such as ``"AccountChangeEvent"``: the detail-type."""
        return self.detail_type

    @property
    def payload(self) -> object:
        """The event, ``detail.payload``."""
        return self.detail.payload

    @property
    def organization_id(self) -> str | None:
        """The organization whose event source this is, ``00D…``; None if the source does not say.

        A sandbox is another organization, and nothing else tells it.
        """
        return self._of_source(2)

    @property
    def channel_id(self) -> str | None:
        """The id of the channel that is relayed, ``0YL…``; None if the source does not say."""
        return self._of_source(3)

    def payload_as(self, model: type[T], /) -> T:
        """``detail.payload`` as your own type: a pydantic model, a dataclass, a `TypedDict`.

        Each call validates it again.

        Raises:
            InvalidEventError: It does not fit; ``errors`` says where.
        """
        # Imported here, since most events are handled without it.
        from partner_events._events.own_types import read_field

        return read_field(model, self, "payload")

    def _of_source(self, index: int) -> str | None:
        parts = self.source.split("/", 3)
        return parts[index] if len(parts) == 4 else None
