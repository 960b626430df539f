# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class BatchUpdated(SnapshotEvent):
    """Stripe's `batch.updated`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["batch.updated"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["batch.updated"]:
        return "batch.updated"
