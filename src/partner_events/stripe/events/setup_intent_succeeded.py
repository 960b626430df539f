# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SetupIntent
from pydantic import Field


class SetupIntentSucceededData(SnapshotData):
    object: SetupIntent


class SetupIntentSucceededDetail(SnapshotDetail):
    data: SetupIntentSucceededData


class SetupIntentSucceeded(SnapshotEvent):
    """Stripe's `setup_intent.succeeded`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-setup_intent.succeeded"
    detail_type: Annotated[Literal["setup_intent.succeeded"], Field(alias="detail-type")]
    detail: SetupIntentSucceededDetail

    @property
    def kind(self) -> Literal["setup_intent.succeeded"]:
        return "setup_intent.succeeded"
