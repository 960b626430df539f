# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Person
from pydantic import Field


class PersonCreatedData(SnapshotData):
    object: Person


class PersonCreatedDetail(SnapshotDetail):
    data: PersonCreatedData


class PersonCreated(SnapshotEvent):
    """Stripe's `person.created`: https://docs.stripe.com/api/events/types#event_types-person.created"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-person.created"
    detail_type: Annotated[Literal["person.created"], Field(alias="detail-type")]
    detail: PersonCreatedDetail

    @property
    def kind(self) -> Literal["person.created"]:
        return "person.created"
