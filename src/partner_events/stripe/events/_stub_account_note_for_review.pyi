# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class AccountNoteForReviewResolved(SnapshotEvent):
    """A note about an account was dealt with; no longer sent.

    Stripe's `account.note_for_review.resolved`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["account.note_for_review.resolved"]
    @property
    def kind(self) -> Literal["account.note_for_review.resolved"]: ...
