"""Which handler an event goes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from inspect import Parameter, signature
from typing import TypeVar

from partner_events._base.value import Value
from partner_events._events.event import PartnerEvent
from partner_events._events.parse import check_event_class, is_refined
from partner_events._events.unknown import UnknownEvent
from partner_events._router.hooks import Hooks

Handler = TypeVar("Handler", bound=Callable[..., object])


class Route(Value):
    """One registered handler.

    Attributes:
        handler: The function that was registered.
        kinds: The classes that it is registered for; empty if it is for a partner or `otherwise`.
        partner: The partner that it is registered for, or None.
        takes_context: Whether it is called with Lambda's context too.
    """

    __slots__ = ("handler", "kinds", "partner", "takes_context")

    handler: Callable[..., object]
    kinds: tuple[type[PartnerEvent], ...]
    partner: str | None
    takes_context: bool

    @property
    def is_otherwise(self) -> bool:
        """Whether it takes the events that no other handler takes."""
        return not self.kinds and self.partner is None

    def __repr__(self) -> str:
        what = ", ".join(kind.__name__ for kind in self.kinds) or self.partner or "otherwise"
        return f"Route({what}: {_name(self.handler)})"


class Choice(Value):
    """The route of an event, and the user's class to parse the event as, if there is one."""

    __slots__ = ("route", "refined")

    route: Route
    refined: type[PartnerEvent] | None


class Table:
    """The routes of a router, and of the routers that it includes."""

    def __init__(self) -> None:
        self.routes: list[Route] = []
        self.hooks = Hooks()
        self.warned: set[str] = set()
        self._kinds: dict[type[PartnerEvent], Route] = {}
        self._partners: dict[str | None, Route] = {}
        self._included_by: list[Table] = []
        self._includes: list[Table] = []
        self._choices: dict[tuple[type[PartnerEvent], str | None], Choice | None] = {}

    def add(self, route: Route) -> None:
        """Adds a route here and wherever this table is included; if that fails, nowhere.

        Raises:
            ValueError: There is already one for the same events.
        """
        tables = list(self._around())
        for table in tables:
            table.check_free(route)
        for table in tables:
            table.put(route)

    def include(self, other: Table) -> None:
        """Adds the routes of another table, including those that are added there later.

        Raises:
            ValueError: There is already a route for the same events; or the other includes this one.
        """
        if any(table is other for table in self._around()):
            raise ValueError("a router cannot include itself, nor a router that includes it")
        tables = list(self._around())
        for table in tables:
            for route in other.routes:
                table.check_free(route)
        other._included_by.append(self)
        self._includes.append(other)
        for table in tables:
            for route in other.routes:
                table.put(route)

    def hooks_of(self, route: Route) -> list[Hooks]:
        """The hooks that count for a route: this table's, then those of the included one that it is from."""
        inner = next((table for table in self._includes if any(one is route for one in table.routes)), None)
        return [self.hooks, *(inner.hooks_of(route) if inner else ())]

    def check_free(self, route: Route) -> None:
        """Raises ValueError if there is already a route for the same events."""
        for kind in route.kinds:
            if kind in self._kinds:
                raise ValueError(f"{kind.__name__} has a handler already: {_name(self._kinds[kind].handler)}")
        if not route.kinds and route.partner in self._partners:
            what = f"partner {route.partner}" if route.partner else "`otherwise`"
            raise ValueError(f"{what} has a handler already: {_name(self._partners[route.partner].handler)}")

    def put(self, route: Route) -> None:
        """Adds a route here alone."""
        self.routes.append(route)
        self._kinds.update(dict.fromkeys(route.kinds, route))
        if not route.kinds:
            self._partners[route.partner] = route
        self._choices.clear()

    def choose(self, model: type[PartnerEvent], partner: str | None) -> Choice | None:
        """The route that is most specific for events of this class, if there is one.

        Raises:
            TypeError: Two of the user's classes refine the class.
        """
        key = (model, partner)
        if key not in self._choices:
            self._choices[key] = self._find(model, partner)
        return self._choices[key]

    def _find(self, model: type[PartnerEvent], partner: str | None) -> Choice | None:
        refined = self._refined(model)
        if refined is not None:
            return Choice(self._kinds[refined], refined)
        general = [base for base in model.__mro__ if base in (UnknownEvent, PartnerEvent)]
        specific = [base for base in model.__mro__ if base not in general]
        found = [self._kinds.get(base) for base in specific]
        found.append(self._partners.get(partner) if partner else None)
        found += [self._kinds.get(base) for base in general]
        route = next((route for route in found if route), None) or self._partners.get(None)
        return Choice(route, None) if route else None

    def _refined(self, model: type[PartnerEvent]) -> type[PartnerEvent] | None:
        """The user's most derived subclass of a kind's class that has a handler."""
        found = [kind for kind in self._kinds if is_refined(kind, model)]
        last = [
            kind
            for kind in found
            if not any(other is not kind and issubclass(other, kind) for other in found)
        ]
        if len(last) > 1:
            names = " and ".join(kind.__name__ for kind in last)
            raise TypeError(f"a {model.__name__} cannot be both {names}: register a handler for one of them")
        return last[0] if last else None

    def _around(self) -> Iterator[Table]:
        """This table and those that include it, each once."""
        todo: list[Table] = [self]
        seen = {id(self)}
        for table in todo:
            yield table
            for outer in table._included_by:
                if id(outer) not in seen:
                    seen.add(id(outer))
                    todo.append(outer)


def registering_kinds(table: Table, kinds: tuple[type[PartnerEvent], ...]) -> Callable[[Handler], Handler]:
    """A decorator that adds the route of some classes of events.

    Raises:
        TypeError: One of them is not a class of events, or there is none.
    """
    for kind in kinds:
        check_event_class(kind)
    if not kinds:
        raise TypeError("`on` takes at least one class of events, such as PaymentIntentSucceeded")
    return registering(table, kinds, None)


def registering(
    table: Table, kinds: tuple[type[PartnerEvent], ...], partner: str | None
) -> Callable[[Handler], Handler]:
    """A decorator that adds the route of some classes of events, of a partner, or of what is left."""

    def register(handler: Handler, /) -> Handler:
        table.add(Route(handler, kinds, partner, takes_context(handler)))
        return handler

    return register


def takes_context(handler: Callable[..., object]) -> bool:
    """Whether a handler takes a second argument.

    Raises:
        TypeError: It cannot be called with an event, or with an event and a context.
    """
    try:
        parameters = list(signature(handler).parameters.values())
    except ValueError:
        # Some functions written in C do not say what they take.
        return False
    placed = [p for p in parameters if p.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)]
    takes_any = any(p.kind is Parameter.VAR_POSITIONAL for p in parameters)
    required = [p for p in placed if p.default is Parameter.empty]
    named = [p for p in parameters if p.kind is Parameter.KEYWORD_ONLY and p.default is Parameter.empty]
    if named or len(required) > 2 or not (placed or takes_any):
        raise TypeError(f"{_name(handler)} must take an event, or an event and Lambda's context, by position")
    return takes_any or len(placed) > 1


def _name(handler: Callable[..., object]) -> str:
    name = getattr(handler, "__qualname__", type(handler).__name__)
    return f"{getattr(handler, '__module__', '?')}.{name}"
