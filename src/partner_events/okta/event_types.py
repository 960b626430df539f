"""Okta's event types; no model is imported.

An event type says what a log event is about (`LogEvent.event_type`). There are new ones in each of Okta's
releases, so one that is missing here is no error: it is not in this release of the catalog.
"""

from __future__ import annotations

from partner_events._base.lazy import listed
from partner_events._base.value import Value
from partner_events._kinds.tables import facts_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal, TypeAlias

    Stage: TypeAlias = Literal["current", "beta", "internal"]

__all__ = ["EVENT_TYPES", "EventType", "find"]


def __dir__() -> list[str]:
    return listed(__name__)


class EventType(Value):
    """One event type.

    https://developer.okta.com/docs/reference/api/event-types/

    Attributes:
        name: The event type, such as ``"user.session.start"``.
        category: Okta's category of it, such as ``"passwordless"``.
        tags: Okta's tags, such as ``"session"``; ``"event-hook-eligible"`` if event hooks may have it, too.
        stage: ``current``; ``beta`` if only some orgs get it; ``internal`` if only Okta does.
        since: The release of Okta that brought it, such as ``"2016.02"``.
    """

    __slots__ = ("name", "category", "tags", "stage", "since")

    name: str
    category: str
    tags: frozenset[str]
    stage: Stage
    since: str


def find(*, category: str | None = None, tag: str | None = None) -> frozenset[str]:
    """The names of the event types of a category, with a tag, or both; of all, if neither is given.

    Example:
        >>> "user.session.start" in find(tag="session")
        True
    """
    return frozenset(
        each.name
        for each in EVENT_TYPES.values()
        if category in (None, each.category) and (tag is None or tag in each.tags)
    )


def _event_types(facts: Mapping[str, str]) -> Iterator[tuple[str, EventType]]:
    """The event types: a row says ``name: group|since``, and a group's ``#1: category|tags|stage``."""
    for name, row in facts.items():
        if not name.startswith("#"):
            group, since = row.split("|")
            category, tags, stage = facts[group].split("|")
            yield (
                name,
                EventType(
                    name=name,
                    category=category,
                    tags=frozenset(tags.split(",")) if tags else frozenset(),
                    stage=stage,  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # as generated
                    since=since,
                ),
            )


EVENT_TYPES: Mapping[str, EventType] = dict(_event_types(facts_of("okta").MORE["SystemLog"]))
"""Every event type of Okta's catalog, by its name."""
