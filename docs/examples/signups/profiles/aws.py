"""Profiles in a DynamoDB table, and mail by SES."""

from contextlib import suppress
from importlib import import_module
from typing import Any

from profiles.people import Profile, Reception

# Imported so, since it has no types of its own; the package types-boto3 has.
aws: Any = import_module("boto3")


class ProfileTable:
    """A table whose key is `user_id`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._client = aws.client("dynamodb")

    def create(self, profile: Profile) -> None:
        given = {
            "user_id": profile.user_id,
            "signed_up_at": profile.signed_up_at.isoformat(),
            "connection": profile.connection,
            "email": profile.email,
        }
        # One that is there may have been changed since.
        with suppress(self._client.exceptions.ConditionalCheckFailedException):
            self._client.put_item(
                TableName=self._name,
                Item={name: {"S": value} for name, value in given.items() if value is not None},
                ConditionExpression="attribute_not_exists(user_id)",
            )


class SESPost:
    """Sends from an address that SES knows."""

    def __init__(self, sender: str) -> None:
        self._sender = sender
        self._client = aws.client("sesv2")

    def welcome(self, email: str) -> None:
        self._client.send_email(
            FromEmailAddress=self._sender,
            Destination={"ToAddresses": [email]},
            Content={
                "Simple": {
                    "Subject": {"Data": "Welcome to PetTracker!"},
                    "Body": {"Text": {"Data": "Put the collar on, and see where your cat goes."}},
                }
            },
        )


def reception(*, profiles: str, sender: str) -> Reception:
    """The reception with the table of this name, which writes from this address."""
    return Reception(ProfileTable(profiles), SESPost(sender))
