# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model, Number


class LoginStats(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    loginsCount: Number | None = None
