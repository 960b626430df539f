# Generated from schemas/newrelic/objects/issue.json by `python -m codegen`; do not edit.
# Vocabularies are in issue.pyi.

from partner_events._models.model import Model


class Issue(Model):
    """https://docs.newrelic.com/docs/alerts/get-notified/custom-variables-event-format-destinations/"""

    id: str | None = None
    """The id of the issue, which all its notifications have."""

    issueUrl: str | None = None
    title: str | None = None
    priority: str | None = None
    impactedEntities: list[str] | None = None
    """The names of what the issue is about."""

    totalIncidents: int | str | None = None
    """A number, or its digits; see the event's `total_incidents`."""

    state: str | None = None
    trigger: str | None = None
    """What about the issue made New Relic notify."""

    isCorrelated: bool | str | None = None
    """Whether it is more than one incident, taken together: a boolean, or `true` or `false` as text; see the
    event's `is_correlated`.
    """

    createdAt: int | None = None
    """Milliseconds since the Unix epoch."""

    updatedAt: int | None = None
    """Milliseconds since the Unix epoch."""

    sources: list[str] | None = None
    alertPolicyNames: list[str] | None = None
    alertConditionNames: list[str] | None = None
    workflowName: str | None = None
