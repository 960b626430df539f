# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class BatchCreated(SnapshotEvent):
    """A batch was created; no longer sent.

    Stripe's `batch.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["batch.created"]
    @property
    def kind(self) -> Literal["batch.created"]: ...

class BatchUpdated(SnapshotEvent):
    """A batch changed; no longer sent.

    Stripe's `batch.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["batch.updated"]
    @property
    def kind(self) -> Literal["batch.updated"]: ...
