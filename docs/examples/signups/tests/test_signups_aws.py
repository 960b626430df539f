"""What the reception asks of AWS, answered by botocore's own stand-in."""

from datetime import UTC, datetime
from importlib import import_module
from typing import Any

import pytest
from partner_events.auth0 import SuccessSignup

from profiles.aws import ProfileTable, SESPost
from profiles.people import Profile

PROFILE = Profile("auth0|user1", datetime(2026, 11, 3, tzinfo=UTC), None, "user1@example.com")


@pytest.fixture(autouse=True)
def region(monkeypatch: pytest.MonkeyPatch) -> None:
    """And credentials, of which clients want some."""
    for name in ("DEFAULT_REGION", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY"):
        monkeypatch.setenv(f"AWS_{name}", "eu-west-1")


def stubbed(adapter: ProfileTable | SESPost) -> Any:
    stub: Any = import_module("botocore.stub")
    return stub.Stubber(vars(adapter)["_client"])


def test_a_profile_is_an_item_without_what_is_not_known() -> None:
    profiles = ProfileTable("profiles")
    with stubbed(profiles) as answers:
        answers.add_response(
            "put_item",
            {},
            {
                "TableName": "profiles",
                "Item": {
                    "user_id": {"S": "auth0|user1"},
                    "signed_up_at": {"S": "2026-11-03T00:00:00+00:00"},
                    "email": {"S": "user1@example.com"},
                },
                "ConditionExpression": "attribute_not_exists(user_id)",
            },
        )

        profiles.create(PROFILE)

        answers.assert_no_pending_responses()


def test_a_profile_that_is_there_stays() -> None:
    """A signup that comes again does not undo what its user has changed."""
    profiles = ProfileTable("profiles")
    with stubbed(profiles) as answers:
        answers.add_client_error("put_item", "ConditionalCheckFailedException")

        profiles.create(PROFILE)

        answers.assert_no_pending_responses()


def test_a_welcome_is_a_mail() -> None:
    post = SESPost("hello@pettracker.example")
    with stubbed(post) as answers:
        answers.add_response("send_email", {"MessageId": "1"})

        post.welcome("user1@example.com")

        answers.assert_no_pending_responses()


def test_the_function_has_all_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the environment that template.yaml gives it."""
    for name in ("PROFILES", "SENDER", "HANDLED"):
        monkeypatch.setenv(name, name.lower())

    from profiles.handler import lambda_handler

    assert [route.kinds for route in lambda_handler.routes] == [(SuccessSignup,)]
