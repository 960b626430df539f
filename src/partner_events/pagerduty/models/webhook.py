# Generated from schemas/pagerduty by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.pagerduty.models._types import Reference


class Addon(Model):
    id: str
    type: str
    addon_id: str | None = None
    name: str | None = None
    version: str | None = None
    location: str | None = None
    key: str | None = None
    url: str | None = None
    description: str | None = None
    help_url: str | None = None
    summary: str | None = None
    self: str | None = None
    html_url: str | None = None
    config: JsonObject | None = None


class Webhook(Model):
    """https://support.pagerduty.com/docs/v1v2-webhook-extensions"""

    id: str
    type: str
    name: str
    description: str | None = None
    summary: str | None = None
    self: str | None = None
    """The address in PagerDuty's API."""

    html_url: str | None = None
    endpoint_url: str | None = None
    """Null on EventBridge."""

    webhook_object: Reference
    """The service whose incidents are sent."""

    config: JsonObject | None = None
    outbound_integration: Reference | None = None
    accounts_addon: Addon | None = None
