"""The base class of Zendesk's events: the event source identifies the account."""

from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent


class ZendeskEvent(PartnerEvent):
    """An event of Zendesk, of any kind. https://developer.zendesk.com/api-reference/amazon-eventbridge/introduction"""

    docs_url: ClassVar[str] = "https://developer.zendesk.com/api-reference/amazon-eventbridge/introduction"

    # Whoever has it can read the attachment.
    __event_sensitive__: ClassVar[frozenset[str]] = frozenset({"content_url"})

    @property
    def partner(self) -> Literal["zendesk"]:
        return "zendesk"

    @property
    def zendesk_account(self) -> str | None:
        """The id of the Zendesk account whose event source this is; None if the source does not say.

        The envelope's ``account`` is the AWS account.
        """
        parts = self.source.split("/")
        return parts[2] if len(parts) > 3 else None
