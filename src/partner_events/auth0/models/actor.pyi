# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.auth0.models._circles import LazyActor


class Actor(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    act: LazyActor | None = None
    sub: str | None = None
