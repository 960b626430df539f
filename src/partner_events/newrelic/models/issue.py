# Generated from schemas/newrelic by codegen; do not edit.

from partner_events._models.model import Model


class Issue(Model):
    """https://docs.newrelic.com/docs/alerts/get-notified/custom-variables-event-format-destinations/"""

    id: str | None = None
    issueUrl: str | None = None
    title: str | None = None
    priority: str | None = None
    impactedEntities: list[str] | None = None
    totalIncidents: int | str | None = None
    state: str | None = None
    trigger: str | None = None
    isCorrelated: bool | str | None = None
    createdAt: int | None = None
    updatedAt: int | None = None
    sources: list[str] | None = None
    alertPolicyNames: list[str] | None = None
    alertConditionNames: list[str] | None = None
    workflowName: str | None = None
