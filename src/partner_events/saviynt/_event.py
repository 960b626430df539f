# Generated from schemas/saviynt by codegen; do not edit.
"""Events of Saviynt, of which only the envelope is known."""

from collections.abc import Mapping
from typing import Literal, cast

from partner_events._events.event import PartnerEvent
from partner_events._events.unknown import UnknownEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns._building.fields import Anything, KindFields, classfield


class SaviyntEvent(PartnerEvent):
    """An event of Saviynt. What its detail holds is not known: a subclass may say it."""

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[Anything, Anything]: ...

    @property
    def partner(self) -> Literal["saviynt"]:
        return "saviynt"


class UnknownSaviyntEvent(SaviyntEvent, UnknownEvent):
    """An event of Saviynt as it came: the envelope is typed, and the detail is JSON."""

    detail: dict[str, object]

    @property
    def payload(self) -> Mapping[str, object]:
        """The whole detail."""
        return cast(Mapping[str, object], self.raw["detail"])
