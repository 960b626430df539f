# Generated from schemas/twilio by codegen; do not edit.
"""Events of Twilio, of which only the envelope is known."""

from collections.abc import Mapping
from typing import Literal, cast

from partner_events._events.event import PartnerEvent
from partner_events._events.unknown import UnknownEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import Anything, KindFields, classfield


class TwilioEvent(PartnerEvent):
    """An event of Twilio. What its detail holds is not known: a subclass may say it."""

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[Anything, Anything]: ...

    @property
    def partner(self) -> Literal["twilio"]:
        return "twilio"


class UnknownTwilioEvent(TwilioEvent, UnknownEvent):
    """An event of Twilio as it came: the envelope is typed, and the detail is JSON."""

    detail: dict[str, object]

    @property
    def payload(self) -> Mapping[str, object]:
        """The whole detail."""
        return cast(Mapping[str, object], self.raw["detail"])
