# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import File


class SigmaScheduledQueryRunError(Model):
    message: str


class SigmaScheduledQueryRun(Model):
    """https://docs.stripe.com/api/sigma/scheduled_queries/object"""

    __event_always__ = "file"

    created: int
    data_load_time: int
    error: SigmaScheduledQueryRunError | None = None
    file: File | None = None
    id: str
    livemode: bool
    object: str
    result_available_until: int
    sql: str
    status: str
    title: str


HISTORY = "_history_sigma_scheduled_query_run"
