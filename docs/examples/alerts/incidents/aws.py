"""Incidents in a DynamoDB table, and pages by SNS."""

from datetime import datetime
from importlib import import_module
from typing import Any

from incidents.desk import Incident

# Imported so, since it has no types of its own; the package types-boto3 has.
aws: Any = import_module("boto3")


class IncidentTable:
    """A table whose key is `incident_id`, and the topic that pages."""

    def __init__(self, name: str, *, pager: str) -> None:
        self._name, self._pager = name, pager
        self._table, self._topics = aws.client("dynamodb"), aws.client("sns")

    def open(self, incident: Incident) -> None:
        self._put(incident.id, "open", incident.since, title=incident.title)
        self._topics.publish(TopicArn=self._pager, Subject=f"Incident {incident.id}", Message=incident.title)

    def close(self, incident_id: str, at: datetime) -> None:
        self._put(incident_id, "closed", at)

    def _put(self, incident_id: str, state: str, at: datetime, **more: str) -> None:
        item = {"incident_id": incident_id, "state": state, "at": at.isoformat(), **more}
        self._table.put_item(TableName=self._name, Item={name: {"S": value} for name, value in item.items()})
