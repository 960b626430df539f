"""What the desk asks of AWS, answered by botocore's own stand-in."""

from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from partner_events.datadog import MonitorAlert

from incidents.aws import IncidentTable
from incidents.desk import Incident

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
PAGER = "arn:aws:sns:eu-west-1:123456789012:pager"


@pytest.fixture(autouse=True)
def region(monkeypatch: pytest.MonkeyPatch) -> None:
    """And credentials, of which clients want some."""
    for name in ("DEFAULT_REGION", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY"):
        monkeypatch.setenv(f"AWS_{name}", "eu-west-1")


def stubbed(desk: IncidentTable, client: str) -> Any:
    stub: Any = import_module("botocore.stub")
    return stub.Stubber(vars(desk)[client])


def test_an_open_incident_is_an_item_and_a_page() -> None:
    desk = IncidentTable("incidents", pager=PAGER)
    with stubbed(desk, "_table") as items, stubbed(desk, "_topics") as pages:
        item = {"incident_id": "1:*", "state": "open", "at": "2026-11-30T12:00:00+00:00", "title": "CPU"}
        items.add_response(
            "put_item",
            {},
            {"TableName": "incidents", "Item": {name: {"S": value} for name, value in item.items()}},
        )
        pages.add_response(
            "publish",
            {"MessageId": "1"},
            {"TopicArn": PAGER, "Subject": "Incident 1:*", "Message": "CPU"},
        )

        desk.open(Incident("1:*", "CPU", NOON))

        items.assert_no_pending_responses()
        pages.assert_no_pending_responses()


def test_the_end_of_an_incident_pages_nobody() -> None:
    desk = IncidentTable("incidents", pager=PAGER)
    with stubbed(desk, "_table") as items, stubbed(desk, "_topics"):
        items.add_response("put_item", {})

        desk.close("1:*", NOON)

        items.assert_no_pending_responses()


def test_the_function_has_all_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the environment that template.yaml gives it."""
    for name in ("INCIDENTS", "PAGER", "APPLIED"):
        monkeypatch.setenv(name, name.lower())

    from incidents.handler import lambda_handler

    assert [route.kinds for route in lambda_handler.routes] == [(MonitorAlert,)]
