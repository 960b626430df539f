# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Person
from pydantic import Field


class PersonUpdatedData(SnapshotData):
    object: Person


class PersonUpdatedDetail(SnapshotDetail):
    data: PersonUpdatedData


class PersonUpdated(SnapshotEvent):
    """Stripe's `person.updated`: https://docs.stripe.com/api/events/types#event_types-person.updated"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-person.updated"
    detail_type: Annotated[Literal["person.updated"], Field(alias="detail-type")]
    detail: PersonUpdatedDetail

    @property
    def kind(self) -> Literal["person.updated"]:
        return "person.updated"
