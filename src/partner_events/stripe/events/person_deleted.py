# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import Person
from pydantic import Field


class PersonDeletedData(SnapshotData):
    object: Person


class PersonDeletedDetail(SnapshotDetail):
    data: PersonDeletedData


class PersonDeleted(SnapshotEvent):
    """Stripe's `person.deleted`: https://docs.stripe.com/api/events/types#event_types-person.deleted"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-person.deleted"
    detail_type: Annotated[Literal["person.deleted"], Field(alias="detail-type")]
    detail: PersonDeletedDetail

    @property
    def kind(self) -> Literal["person.deleted"]:
        return "person.deleted"
