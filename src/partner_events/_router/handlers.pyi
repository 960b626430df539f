from collections.abc import Callable
from typing import Concatenate, ParamSpec, Protocol, TypeVar, overload, type_check_only

from partner_events._events.event import PartnerEvent
from partner_events._router.routes import Table

TYPE_CHECKING: bool

_P = ParamSpec("_P")
_R = TypeVar("_R")
_E = TypeVar("_E")
_E1 = TypeVar("_E1", bound=PartnerEvent)
_E2 = TypeVar("_E2", bound=PartnerEvent)
_E3 = TypeVar("_E3", bound=PartnerEvent)
_E4 = TypeVar("_E4", bound=PartnerEvent)
_E5 = TypeVar("_E5", bound=PartnerEvent)
_E6 = TypeVar("_E6", bound=PartnerEvent)
_E7 = TypeVar("_E7", bound=PartnerEvent)
_E8 = TypeVar("_E8", bound=PartnerEvent)

@type_check_only
class On(Protocol[_E]):
    """Registers a handler of some kinds, and gives it back as it is."""

    def __call__(
        self, handler: Callable[Concatenate[_E, _P], _R], /
    ) -> Callable[Concatenate[_E, _P], _R]: ...

class Handlers:
    _table: Table

    def __init__(self) -> None: ...
    @overload
    def on(self, e1: type[_E1], /) -> On[_E1]: ...
    @overload
    def on(self, e1: type[_E1], e2: type[_E2], /) -> On[_E1 | _E2]: ...
    @overload
    def on(self, e1: type[_E1], e2: type[_E2], e3: type[_E3], /) -> On[_E1 | _E2 | _E3]: ...
    @overload
    def on(
        self, e1: type[_E1], e2: type[_E2], e3: type[_E3], e4: type[_E4], /
    ) -> On[_E1 | _E2 | _E3 | _E4]: ...
    @overload
    def on(
        self, e1: type[_E1], e2: type[_E2], e3: type[_E3], e4: type[_E4], e5: type[_E5], /
    ) -> On[_E1 | _E2 | _E3 | _E4 | _E5]: ...
    @overload
    def on(
        self, e1: type[_E1], e2: type[_E2], e3: type[_E3], e4: type[_E4], e5: type[_E5], e6: type[_E6], /
    ) -> On[_E1 | _E2 | _E3 | _E4 | _E5 | _E6]: ...
    @overload
    def on(
        self,
        e1: type[_E1],
        e2: type[_E2],
        e3: type[_E3],
        e4: type[_E4],
        e5: type[_E5],
        e6: type[_E6],
        e7: type[_E7],
        /,
    ) -> On[_E1 | _E2 | _E3 | _E4 | _E5 | _E6 | _E7]: ...
    @overload
    def on(
        self,
        e1: type[_E1],
        e2: type[_E2],
        e3: type[_E3],
        e4: type[_E4],
        e5: type[_E5],
        e6: type[_E6],
        e7: type[_E7],
        e8: type[_E8],
        /,
        *more: type[_E8],
    ) -> On[_E1 | _E2 | _E3 | _E4 | _E5 | _E6 | _E7 | _E8]: ...
