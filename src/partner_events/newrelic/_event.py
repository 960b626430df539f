"""The base class of New Relic's events: the event source identifies the account."""

from typing import ClassVar, Literal

from partner_events._events.event import PartnerEvent


class NewRelicEvent(PartnerEvent):
    """An event of New Relic, of any kind.

    https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge
    """

    docs_url: ClassVar[str] = (
        "https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#eventBridge"
    )

    @property
    def partner(self) -> Literal["newrelic"]:
        return "newrelic"

    @property
    def new_relic_account(self) -> str | None:
        """The New Relic account whose event source this is; None if the source does not say.

        The envelope's ``account`` is the AWS account.
        """
        return self._of_source(2)

    @property
    def event_source_name(self) -> str | None:
        """The event source's name in New Relic; None if the source does not say."""
        return self._of_source(3)

    def _of_source(self, index: int) -> str | None:
        parts = self.source.split("/", 3)
        return parts[index] if len(parts) == 4 else None
