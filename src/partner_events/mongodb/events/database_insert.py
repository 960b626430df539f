# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._document import DocumentEvent
from partner_events.mongodb.models._types import InsertChange


class DatabaseInsert(DocumentEvent):
    """MongoDB's `insert` (database insert): A document was inserted.
    https://www.mongodb.com/docs/manual/reference/change-events/insert/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/insert/"
    detail: InsertChange

    @property
    def kind(self) -> Literal["insert"]:
        return "insert"
