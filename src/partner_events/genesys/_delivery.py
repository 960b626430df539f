"""Where things are in a Genesys Cloud delivery.

The detail-type is the topic, in which ``{id}`` stands, with its braces, for the ids that the detail's
``topicName`` has. https://developer.genesys.cloud/notificationsalerts/notifications/event-bridge
"""

from __future__ import annotations

from partner_events._kinds.tables import events_of
from partner_events._wire.delivery import MISSING, FrameError, Located
from partner_events._wire.json import id_text, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._wire.delivery import Strength

ID = "{id}"
VERSION, AUDITS = "v2.", "v2.audits."


def locate(delivery: dict[str, object], detail_type: str, detail: dict[str, object]) -> Located:
    """Finds kind and key of a delivery; the detail-type is the kind."""
    body, name = detail.get("eventBody", MISSING), detail.get("topicName", MISSING)
    if not is_object(body):
        raise FrameError(("detail", "eventBody"), body, "Genesys Cloud sends an object")
    if not isinstance(name, str):
        raise FrameError(
            ("detail", "topicName"), name, "Genesys Cloud sends a topic such as v2.users.….presence"
        )
    return Located(detail_type, delivery, key=_key(detail_type, body))


def recognize(detail: dict[str, object]) -> str | None:
    """The detail-type of a detail that came without its envelope, if it is certainly Genesys Cloud's.

    A WebSocket's notification is such a detail. Of an unknown topic, its name with the ids stands for it.
    """
    name = detail.get("topicName")
    if not isinstance(name, str) or not is_object(detail.get("eventBody")):
        return None
    return topic_of(name) or (name if name.startswith(VERSION) else None)


def topic_of(name: str) -> str | None:
    """The known topic that a name with ids is of: that with the fewest ids, if several are."""
    words = name.split(".")
    topics = [topic for topic in events_of("genesys").KINDS if ids_in(topic, words) is not None]
    return min(topics, key=lambda topic: topic.count(ID), default=None)


def ids_in(topic: str, words: list[str]) -> list[str] | None:
    """The ids that a name has where the topic has ``{id}``; None if it is not a name of the topic."""
    pattern = topic.split(".")
    if len(pattern) != len(words) or any(p not in (ID, word) for p, word in zip(pattern, words, strict=True)):
        return None
    return [word for p, word in zip(pattern, words, strict=True) if p == ID]


def _key(topic: str, body: dict[str, object]) -> tuple[str, Strength] | None:
    """The id of an audit; other bodies have ids of what they are about, and none of what happened."""
    # Genesys says nothing of duplicates, and its CorrelationId is for tracing.
    own = id_text(body.get("id")) if topic.startswith(AUDITS) else None
    return (own, "inferred") if own else None
