# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import FileLinkList


class File(Model):
    """https://docs.stripe.com/api/files/object"""

    __event_always__ = "expires_at filename title type url"

    created: int
    expires_at: int | None = None
    filename: str | None = None
    id: str
    links: FileLinkList | None = None
    object: str
    purpose: str
    size: int
    title: str | None = None
    type: str | None = None
    url: str | None = None


HISTORY = "_history_file"
BESIDE = "File"
