"""Messages: something happened to a resource. https://docs.commercetools.com/api/projects/messages"""

from datetime import datetime
from typing import ClassVar

from partner_events._events.event import moment
from partner_events.commercetools._event import CommercetoolsEvent
from partner_events.commercetools.models.message import Message
from partner_events.commercetools.models.token_message import TokenMessage

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.commercetools.models._types import MessageFields, TokenMessageFields
    from partner_events.commercetools.models.common import Reference
    from partner_events.patterns._building.fields import KindFields, classfield


class MessageEvent(CommercetoolsEvent):
    """A message of a project, of any type. https://docs.commercetools.com/api/projects/messages"""

    detail: Message

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[MessageFields, MessageFields]: ...

    @property
    def payload(self) -> Message:
        """The message, which is the whole detail, with the fields of its type."""
        return self.detail

    @property
    def occurred_at(self) -> datetime:
        """When it happened at commercetools, ``detail.createdAt``; `time` if that is not a time."""
        return moment(getattr(self.detail, "createdAt", None)) or self.time

    @property
    def resource(self) -> "Reference":
        """What it happened to, ``detail.resource``: its ``typeId``, such as ``order``, and its ``id``."""
        return self.detail.resource

    @property
    def is_payload_included(self) -> bool:
        """Whether the message has the fields of its type.

        One that is too large for EventBridge comes without them: get it from the API of messages, by its
        ``detail.id``. Reading one of these fields raises `FieldUnavailableError`.
        """
        return getattr(self.detail, "payloadNotIncluded", None) is None


WITH_TOKENS = MessageEvent.__event_sensitive__ | {"value"}


class TokenMessageEvent(MessageEvent):
    """A message of a token with which a customer confirms an address, or sets a password.

    Whoever has its ``value`` can do so in their place.
    """

    __event_sensitive__: ClassVar[frozenset[str]] = WITH_TOKENS

    detail: TokenMessage

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[TokenMessageFields, TokenMessageFields]: ...

    @property
    def payload(self) -> TokenMessage:
        """The message, which is the whole detail."""
        return self.detail
