"""The base class of SailPoint's events: a trigger fired, and this is its input."""

from datetime import datetime
from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent, moment
from partner_events._kinds.tables import facts_of
from partner_events.sailpoint._delivery import WAITS
from partner_events.sailpoint.events import TYPES_VERSION
from partner_events.sailpoint.models.trigger import TriggerInput

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.sailpoint.models._types import TriggerInputFields


class SailPointEvent(PartnerEvent):
    """An event of SailPoint, of any trigger.

    https://developer.sailpoint.com/docs/extensibility/event-triggers/
    """

    docs_url: ClassVar[str] = "https://developer.sailpoint.com/docs/extensibility/event-triggers/"

    types_version: ClassVar[str] = TYPES_VERSION
    """The version of SailPoint's definitions that the types of this library describe."""

    # Whoever has them can answer in your place, or download the results of a search.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset({"callbackURL", "secret", "signedS3Url"})

    detail: TriggerInput

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[TriggerInputFields, TriggerInputFields]: ...

    @property
    def partner(self) -> Literal["sailpoint"]:
        return "sailpoint"

    @property
    def payload(self) -> TriggerInput:
        """The trigger's input, which is the whole detail; with `metadata` if SailPoint sends it."""
        return self.detail

    @property
    def subscription_id(self) -> str | None:
        """The subscription whose event source this is; None if the source does not say."""
        parts = self.source.split("/")
        return parts[2] if len(parts) > 3 else None

    @property
    def invocation_id(self) -> str | None:
        """The id that an answer has to name, ``detail._metadata.invocationId``; None if it is absent."""
        return getattr(getattr(self.detail, "metadata", None), "invocationId", None)

    @property
    def expects_answer(self) -> bool:
        """Whether SailPoint waits for an answer, as the delivery says."""
        return getattr(getattr(self.detail, "metadata", None), "triggerType", None) == WAITS

    @property
    def occurred_at(self) -> datetime:
        """When it happened at SailPoint; `time` if the input does not say."""
        path = facts_of("sailpoint").MORE.get(self.detail_type, {}).get("occurred")
        if path is None:
            return self.time
        found: object = self.detail
        for name in path.split("."):
            found = getattr(found, name, None)
        return moment(found) or self.time
