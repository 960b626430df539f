# Generated from schemas/stripe/objects/sigma_scheduled_query_run.json by `python -m codegen`; do not edit.
# Vocabularies are in sigma_scheduled_query_run.pyi.

from partner_events._models.model import Model
from partner_events.stripe.models._types import File


class SigmaScheduledQueryRunError(Model):
    message: str


class SigmaScheduledQueryRun(Model):
    """https://docs.stripe.com/api/sigma/scheduled_queries/object"""

    __event_always__ = "file"

    created: int
    """Seconds since the Unix epoch."""

    data_load_time: int
    error: SigmaScheduledQueryRunError | None = None
    file: File | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: str
    result_available_until: int
    sql: str
    status: str
    title: str


HISTORY = "_history_sigma_scheduled_query_run"
