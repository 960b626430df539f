# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class FileLink(Model):
    """https://docs.stripe.com/api/file_links/object"""

    created: int
    """Seconds since the Unix epoch."""

    expired: bool
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    file: str
    """The id of the File; deliveries do not carry the object itself."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["file_link"]
    url: str | None = None


class FileLinkList(Model):
    object: Literal["list"]
    data: list[FileLink]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
