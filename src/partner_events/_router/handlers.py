"""`Router.on`: type checkers read the stub beside this module, which has its overloads."""

from __future__ import annotations

from partner_events._router.routes import Table, registering_kinds

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from partner_events._events.event import PartnerEvent
    from partner_events._router.routes import Handler


class Handlers:
    """The handlers that are registered by kinds: the base of `Router`."""

    def __init__(self) -> None:
        self._table = Table()

    def on(self, /, *kinds: type[PartnerEvent]) -> Callable[[Handler], Handler]:
        """A decorator for the handler of events of these classes or of classes derived from them.

        Put other decorators below it: it registers the function that it decorates.

        Raises:
            TypeError: One is not a class of events, or the handler does not take an event, or an event and
                Lambda's context.
            ValueError: One has a handler already.
        """
        return registering_kinds(self._table, kinds)
