# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by codegen; do not edit.

from typing import Literal

from partner_events.mongodb._scheduled import ScheduledEvent

class ScheduledTrigger(ScheduledEvent):
    """A scheduled trigger of Atlas ran.

    MongoDB's `scheduled` (scheduled trigger):
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/scheduled-triggers/
    """

    @property
    def kind(self) -> Literal["scheduled"]: ...
