# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import SetupIntent
from pydantic import Field


class SetupIntentSetupFailedData(SnapshotData):
    object: SetupIntent


class SetupIntentSetupFailedDetail(SnapshotDetail):
    data: SetupIntentSetupFailedData


class SetupIntentSetupFailed(SnapshotEvent):
    """Stripe's `setup_intent.setup_failed`:
    https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-setup_intent.setup_failed"
    detail_type: Annotated[Literal["setup_intent.setup_failed"], Field(alias="detail-type")]
    detail: SetupIntentSetupFailedDetail

    @property
    def kind(self) -> Literal["setup_intent.setup_failed"]:
        return "setup_intent.setup_failed"
