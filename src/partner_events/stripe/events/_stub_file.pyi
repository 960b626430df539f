# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, FileFields
from partner_events.stripe.models.file import File

class FileCreated(SnapshotEvent):
    """A file was uploaded, or Stripe made one, such as a report.

    Stripe's `file.created`: https://docs.stripe.com/api/events/types#event_types-file.created
    """

    detail_type: Literal["file.created"]
    @property
    def kind(self) -> Literal["file.created"]: ...
    detail: SnapshotDetail[File]
    @property
    def payload(self) -> File:
        """A file that you or Stripe uploaded."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[FileFields], FileFields]: ...
