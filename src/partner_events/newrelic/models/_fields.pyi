# Generated for type checkers alone; read `fields` of an event class.
# From schemas/newrelic by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class IssueFields(f.Object):
    id: f.Text[str]
    issueUrl: f.Text[str]
    title: f.Text[str]
    priority: f.Text[Literal[
        "CRITICAL",
        "HIGH",
        "LOW",
        "MEDIUM",
    ]]
    impactedEntities: f.Text[str]
    totalIncidents: f.Anything
    state: f.Text[Literal[
        "ACKNOWLEDGED",
        "ACTIVATED",
        "CLOSED",
        "CREATED",
    ]]
    trigger: f.Text[Literal[
        "ACKNOWLEDGED",
        "ACTIVATED",
        "CLOSED",
        "OTHER_UPDATES",
        "PRIORITY_CHANGED",
        "STATE_CHANGE",
    ]]
    isCorrelated: f.Anything
    createdAt: f.Number
    updatedAt: f.Number
    sources: f.Text[str]
    alertPolicyNames: f.Text[str]
    alertConditionNames: f.Text[str]
    workflowName: f.Text[str]

