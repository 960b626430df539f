"""How vendors authenticate their webhooks, as the webhook sources of a new event bus verify it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias

from partner_events._base.lazy import PACKAGE
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_array, is_object
from partner_events.aws._values import JsonDataclass

Authentication: TypeAlias = Literal["hmac", "token"]

MOST_HEADERS = 20
"""https://docs.aws.amazon.com/eventbridgev2/latest/APIReference/API_WebhookEventsSourceConfiguration.html"""


@dataclass(frozen=True, slots=True)
class WebhookSettings(JsonDataclass):
    """What the webhook source of a new event bus needs to verify a vendor's requests.

    Gathered from the vendor's documentation and boto3's; not verified on AWS.

    Attributes:
        vendor: The name, such as ``"stripe"``.
        title: What people call it.
        authentication: ``"hmac"``: the vendor signs each request. ``"token"``: it sends a secret with it.
        source: The page of the vendor's documentation.
        secret: Which secret it is.
        kind_at: Where the kind is in an event of the bus; ``Metadata`` are headers.
        id_at: Where the id of the occurrence is.
        metadata_headers: The headers that the source has to list, since kind or id is in them.
        takes_password: Whether the vendor can send a user name and a password instead.
        notes: What else is to be known.
    """

    vendor: str
    title: str
    authentication: Authentication
    source: str
    secret: str
    kind_at: str
    id_at: str
    metadata_headers: tuple[str, ...]
    takes_password: bool
    notes: tuple[str, ...]
    _settings: Mapping[str, object] = field(repr=False, compare=False)

    def configuration(
        self,
        *,
        role_arn: str,
        secret: str | None = None,
        username: str | None = None,
        headers: Sequence[str] = (),
        deduplicate: bool = False,
    ) -> dict[str, object]:
        """The argument ``Configuration`` of boto3's ``create_event_source`` (``eventbridgev2``, from 1.44.8).

        Args:
            role_arn: The role with which EventBridge puts the events on the bus.
            secret: The secret, or with ``username`` the password. Without it EventBridge makes one, which
                you then find in Secrets Manager: only for vendors that take yours.
            username: A user name, for HTTP Basic authentication instead of the token.
            headers: More headers to put into the events' metadata.
            deduplicate: Drop requests with the same body within five minutes. A vendor's attempts may differ.

        Raises:
            ValueError: The vendor sends no user name; a user name comes without a password; or there are more
                than 20 headers.
        """
        if username is not None and not (self.takes_password and secret is not None):
            wanted = "with its password, as `secret`" if self.takes_password else "but its own authentication"
            raise ValueError(f"{self.title} takes no user name here; use it {wanted}")
        names = {name.lower(): name for name in (*self.metadata_headers, *headers)}
        if len(names) > MOST_HEADERS:
            raise ValueError(f"{len(names)} headers; EventBridge takes {MOST_HEADERS}")
        given = {} if secret is None else {"SecretValue": secret}
        authentication: dict[str, object]
        if username is not None:
            authentication = {"BasicHttpAuthConfiguration": {"Username": username, "Password": secret}}
        elif self.authentication == "token":
            authentication = {"StaticTokenAuthConfiguration": {**self._settings, **given}}
        else:
            authentication = {"HmacAuthConfiguration": {**self._settings, **given}}
        return {
            "WebhookEventsConfiguration": {
                "AuthConfiguration": authentication,
                "RoleArn": role_arn,
                **({"MetadataHttpHeaders": [*names.values()]} if names else {}),
                **(
                    {"DeduplicationConfiguration": {"DeduplicationType": "CONTENT_BASED"}}
                    if deduplicate
                    else {}
                ),
            }
        }


def webhook_settings(vendor: str) -> WebhookSettings:
    """The settings of a webhook source for a vendor: a partner, or another one such as ``"github"``.

    Every vendor that follows `Standard Webhooks <https://www.standardwebhooks.com>`_ is
    ``"standard-webhooks"``.

    Raises:
        ValueError: The vendor is not known, or EventBridge cannot verify its requests; the text says why.
    """
    table = tables().get(vendor)
    if table is None:
        raise ValueError(f"no settings are known for {vendor!r}, only for {', '.join(webhook_vendors())}")
    if refused := table.get("refused"):
        raise ValueError(f"{refused}: {table['source']}")
    authentication: Authentication = "hmac" if "hmac" in table else "token"
    settings = table[authentication]
    return WebhookSettings(
        vendor=vendor,
        title=str(table["title"]),
        authentication=authentication,
        source=str(table["source"]),
        secret=str(table["secret"]),
        kind_at=str(table["kind_at"]),
        id_at=str(table["id_at"]),
        metadata_headers=_texts(table.get("metadata_headers")),
        takes_password=table.get("basic") is True,
        notes=_texts(table.get("notes")),
        _settings=settings if is_object(settings) else {},
    )


def webhook_vendors() -> tuple[str, ...]:
    """The vendors that `webhook_settings` has settings for, in the order of the alphabet."""
    return tuple(name for name, table in tables().items() if "refused" not in table)


@cache
def tables() -> dict[str, dict[str, object]]:
    """The table of each vendor, also of those whose webhooks EventBridge cannot verify."""
    own = {partner: files(f"{PACKAGE}.{partner}") / "_webhook.toml" for partner in PARTNERS.values()}
    found: dict[str, object] = {
        partner: tomllib.loads(file.read_text(encoding="utf-8"))
        for partner, file in own.items()
        if file.is_file()
    }
    others = files(f"{PACKAGE}.aws") / "_webhooks.toml"
    found |= tomllib.loads(others.read_text(encoding="utf-8"))
    return {name: table for name, table in sorted(found.items()) if is_object(table)}


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if is_array(value) else ()
