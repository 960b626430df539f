# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.file import File


class SigmaScheduledQueryRunError(Model):
    message: str


class SigmaScheduledQueryRun(Model):
    """One run of a scheduled query of Sigma.

    https://docs.stripe.com/api/sigma/scheduled_queries/object
    """

    created: int
    """Seconds since the Unix epoch."""

    data_load_time: int
    error: SigmaScheduledQueryRunError | None = None
    file: File | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    object: Literal["scheduled_query_run"]
    result_available_until: int
    sql: str
    status: str
    title: str
