"""What all events of New Relic have in common: the event source says whose they are."""

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
        """The New Relic account that the event source is of; None where the source does not say.

        The envelope's ``account`` is the AWS account.
        """
        return self._of_source(2)

    @property
    def event_source_name(self) -> str | None:
        """What the event source is called in New Relic; None where the source does not say."""
        return self._of_source(3)

    def _of_source(self, place: int) -> str | None:
        parts = self.source.split("/", 3)
        return parts[place] if len(parts) == 4 else None
