# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class AccountNoteForReviewResolved(SnapshotEvent):
    """Stripe's `account.note_for_review.resolved`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["account.note_for_review.resolved"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["account.note_for_review.resolved"]:
        return "account.note_for_review.resolved"
