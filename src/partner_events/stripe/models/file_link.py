# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class FileLink(Model):
    """https://docs.stripe.com/api/file_links/object"""

    __event_always__ = "expires_at url"

    created: int
    expired: bool
    expires_at: int | None = None
    file: str
    id: str
    livemode: bool
    metadata: dict[str, str]
    object: str
    url: str | None = None


class FileLinkList(Model):
    object: str
    data: list[FileLink]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_file_link"
