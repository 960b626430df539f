# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class BatchCreated(SnapshotEvent):
    """Stripe's `batch.created`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["batch.created"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["batch.created"]:
        return "batch.created"
