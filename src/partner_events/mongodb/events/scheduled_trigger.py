# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._scheduled import ScheduledEvent


class ScheduledTrigger(ScheduledEvent):
    """MongoDB's `scheduled` (scheduled trigger):
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/scheduled-triggers/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/atlas/atlas-ui/triggers/scheduled-triggers/"

    @property
    def kind(self) -> Literal["scheduled"]:
        return "scheduled"
