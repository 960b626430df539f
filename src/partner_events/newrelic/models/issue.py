# Generated from schemas/newrelic by codegen; do not edit.

from partner_events._models.model import Model


class Issue(Model):
    """https://docs.newrelic.com/docs/alerts/get-notified/custom-variables-event-format-destinations/"""

    id: str | None = None
    """The id of the issue, which all its notifications have."""

    issueUrl: str | None = None
    """Where people see it."""

    title: str | None = None
    """What is the matter, in a line."""

    priority: str | None = None
    """How bad it is: `CRITICAL`, `HIGH`, `MEDIUM` or `LOW`."""

    impactedEntities: list[str] | None = None
    """The names of what the issue is about."""

    totalIncidents: int | str | None = None
    """How many incidents it has. A number, or its digits; see the event's `total_incidents`."""

    state: str | None = None
    """Where it stands, such as `CREATED`, `ACTIVATED` or `CLOSED`."""

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
    """The alert policies that it comes from."""

    alertConditionNames: list[str] | None = None
    """The alert conditions that it comes from."""

    workflowName: str | None = None
    """The workflow that sent it."""
