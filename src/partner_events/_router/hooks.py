"""What a router calls beside handlers, so that others see what becomes of events."""

from __future__ import annotations

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from partner_events._events.event import PartnerEvent
    from partner_events._router.reports import DuplicateEvent, FailedEvent


class Hooks:
    """The hooks that were registered with one router, in order."""

    __slots__ = ("before", "around", "on_error", "on_duplicate")

    def __init__(self) -> None:
        self.before: list[Callable[[PartnerEvent, object], object]] = []
        self.around: list[Callable[[PartnerEvent, object], AbstractContextManager[object]]] = []
        self.on_error: list[Callable[[FailedEvent, object], object]] = []
        self.on_duplicate: list[Callable[[DuplicateEvent, object], object]] = []
