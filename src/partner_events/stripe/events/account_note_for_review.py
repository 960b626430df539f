# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotEvent
from pydantic import Field


class AccountNoteForReview(SnapshotEvent):
    """Stripe's `account.note_for_review`: https://docs.stripe.com/changelog"""

    docs_url: ClassVar[str] = "https://docs.stripe.com/changelog"
    detail_type: Annotated[Literal["account.note_for_review"], Field(alias="detail-type")]

    @property
    def kind(self) -> Literal["account.note_for_review"]:
        return "account.note_for_review"
