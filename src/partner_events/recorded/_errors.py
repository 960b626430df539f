"""What is raised about a part of a file that holds no delivery."""

from __future__ import annotations

from partner_events._base.text import message, shown
from partner_events._wire.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.errors import InvalidEventError


class UnreadableError(PartnerEventsError, ValueError):
    """A part of a file holds no delivery, or a file cannot be read to its end.

    Attributes:
        file: The name of the file.
        place: Where in the file it is, as people read it: ``line 3``; empty if it is all of the file.
        reason: What is wrong with it.
        cause: What was raised about something that is JSON and no delivery, with it as ``raw``; or None.
    """

    def __init__(self, file: str, place: str, reason: str, cause: InvalidEventError | None = None) -> None:
        super().__init__(": ".join(filter(None, (shown(file, 300), place, reason))))
        self.file: str = file
        self.place: str = place
        self.reason: str = message(reason)
        self.cause: InvalidEventError | None = cause
