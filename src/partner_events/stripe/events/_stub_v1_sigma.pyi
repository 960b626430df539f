# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.sigma_scheduled_query_run import SigmaScheduledQueryRun

class V1SigmaScheduledQueryRunCreated(ThinObjectEvent):
    """A scheduled query of Sigma finished; `file` has its result (thin event: the id alone).

    Stripe's `v1.sigma.scheduled_query_run.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.sigma.scheduled_query_run.created
    """

    detail_type: Literal["v1.sigma.scheduled_query_run.created"]
    @property
    def kind(self) -> Literal["v1.sigma.scheduled_query_run.created"]: ...
    @property
    def __event_object__(self) -> SigmaScheduledQueryRun: ...
