# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._snapshot import SnapshotEvent

class Ping(SnapshotEvent):
    """A test of an endpoint; no longer sent.

    Stripe's `ping`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["ping"]
    @property
    def kind(self) -> Literal["ping"]: ...
