# Generated from schemas/shopify by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model, Number
from partner_events.shopify.models.webhook import WebhookDetail


class AuditActorMetadata(Model):
    api_version_requested: str | None = None
    api_version_served: str | None = None
    app_name: str | None = None
    ecosystem_category: str | None = None


class AuditContextMetadata(Model):
    api_request_failed: bool | None = None
    client_ip: str | None = None
    content_type: str | None = None
    response_code: int | None = None
    response_time_ms: Number | None = None
    user_agent: str | None = None


class AuditContext(Model):
    context_identifier: str | None = None
    context_metadata: AuditContextMetadata | None = None
    context_type: str | None = None


class AuditMetadata(Model):
    error_codes: list[Json] | None = None
    mutation_names: list[Json] | None = None
    query: str | None = None
    request_type: str | None = None
    variables: JsonObject | None = None


class AuditOnBehalfOf(Model):
    user_email: str | None = None


class AuditActor(Model):
    actor_identifier: int | None = None
    actor_metadata: AuditActorMetadata | None = None
    actor_type: str | None = None
    on_behalf_of: AuditOnBehalfOf | None = None


class AuditSubject(Model):
    subject_identifier: str | None = None
    subject_metadata: JsonObject | None = None
    subject_type: str | None = None


class AuditEvent(Model):
    action: str | None = None
    actor: AuditActor | None = None
    additional_metadata: AuditMetadata | None = None
    context: AuditContext | None = None
    subject: AuditSubject | None = None
    timestamp: str | None = None


class AuditEntry(Model):
    event: AuditEvent | None = None
    time: int | None = None


class AuditEvents(Model):
    """https://shopify.dev/docs/api/webhooks/latest?accordionItem=webhooks-audit_events-admin_api_activity&reference=toml
    """

    events: list[AuditEntry] | None = None


class AuditEventsDetail(WebhookDetail):
    payload: AuditEvents
