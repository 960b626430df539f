# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, SigmaScheduledQueryRunFields
from partner_events.stripe.models.sigma_scheduled_query_run import SigmaScheduledQueryRun

class SigmaScheduledQueryRunCreated(SnapshotEvent):
    """A scheduled query of Sigma finished; `file` has its result.

    Stripe's `sigma.scheduled_query_run.created`:
    https://docs.stripe.com/api/events/types#event_types-sigma.scheduled_query_run.created
    """

    detail_type: Literal["sigma.scheduled_query_run.created"]
    @property
    def kind(self) -> Literal["sigma.scheduled_query_run.created"]: ...
    detail: SnapshotDetail[SigmaScheduledQueryRun]
    @property
    def payload(self) -> SigmaScheduledQueryRun:
        """One run of a scheduled query of Sigma."""
    @classfield
    def fields(cls) -> KindFields[
        EventFieldsOf[SigmaScheduledQueryRunFields],
        SigmaScheduledQueryRunFields,
    ]: ...
