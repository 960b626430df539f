# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SetupIntent
from pydantic import Field


class SetupIntentCreatedData(SnapshotData):
    object: SetupIntent


class SetupIntentCreatedDetail(SnapshotDetail):
    data: SetupIntentCreatedData


class SetupIntentCreated(SnapshotEvent):
    """Stripe's `setup_intent.created`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-setup_intent.created"
    detail_type: Annotated[Literal["setup_intent.created"], Field(alias="detail-type")]
    detail: SetupIntentCreatedDetail

    @property
    def kind(self) -> Literal["setup_intent.created"]:
        return "setup_intent.created"
