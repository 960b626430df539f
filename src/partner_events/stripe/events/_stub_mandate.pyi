# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, MandateFields
from partner_events.stripe.models.mandate import Mandate

class MandateUpdated(SnapshotEvent):
    """A mandate to debit a customer changed, such as when their bank revoked it.

    Stripe's `mandate.updated`: https://docs.stripe.com/api/events/types#event_types-mandate.updated
    """

    detail_type: Literal["mandate.updated"]
    @property
    def kind(self) -> Literal["mandate.updated"]: ...
    detail: SnapshotDetail[Mandate]
    @property
    def payload(self) -> Mandate:
        """A customer's permission to debit them."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[MandateFields], MandateFields]: ...
