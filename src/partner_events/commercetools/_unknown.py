"""commercetools' events of unknown kinds: only the frame is typed."""

from typing import ClassVar

from partner_events._events.unknown import UnknownEvent
from partner_events.commercetools._change import ChangeEvent
from partner_events.commercetools._event import CommercetoolsEvent
from partner_events.commercetools._message import WITH_TOKENS, MessageEvent
from partner_events.commercetools._notification import EventNotification


class UnknownMessage(MessageEvent, UnknownEvent):
    """A message of a type that this version of the library does not know.

    The fields of its type are in ``payload.model_extra``.
    """

    __event_sensitive__: ClassVar[frozenset[str]] = WITH_TOKENS


class UnknownChange(ChangeEvent, UnknownEvent):
    """A change that is none of created, updated and deleted."""


class UnknownEventNotification(EventNotification, UnknownEvent):
    """An event of Checkout or the Import API, of a type that this version of the library does not know."""


class UnknownCommercetoolsEvent(CommercetoolsEvent, UnknownEvent):
    """A notification that is neither a message nor a change nor an event."""

    __event_sensitive__: ClassVar[frozenset[str]] = WITH_TOKENS
