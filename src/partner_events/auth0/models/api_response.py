# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model, Number


class APIResponse(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    body: JsonObject | list[Json] | None = None
    statusCode: Number | None = None
