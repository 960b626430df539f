# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._document import DocumentEvent
from partner_events.mongodb.models._types import UpdateChange


class DatabaseUpdate(DocumentEvent):
    """MongoDB's `update` (database update): Fields of a document changed.
    https://www.mongodb.com/docs/manual/reference/change-events/update/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/update/"
    detail: UpdateChange

    @property
    def kind(self) -> Literal["update"]:
        return "update"
