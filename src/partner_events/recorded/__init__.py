"""Deliveries that were recorded: read from files of every form in which AWS and partners leave them.

Importing this package loads no model: a name is imported when you first ask for it.
"""

from partner_events._base.lazy import lazy_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.recorded._errors import UnreadableError as UnreadableError
    from partner_events.recorded._read import read as read
    from partner_events.recorded._recorded import Recorded as Recorded
else:
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Recorded": "_recorded",
            "UnreadableError": "_errors",
            "read": "_read",
        },
    )
