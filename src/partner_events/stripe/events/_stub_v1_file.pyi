# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.file import File

class V1FileCreated(ThinObjectEvent):
    """A file was uploaded, or Stripe made one, such as a report (thin event: the id alone).

    Stripe's `v1.file.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.file.created
    """

    detail_type: Literal["v1.file.created"]
    @property
    def kind(self) -> Literal["v1.file.created"]: ...
    @property
    def __event_object__(self) -> File: ...
