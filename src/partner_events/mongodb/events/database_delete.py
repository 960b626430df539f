# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._document import DocumentEvent
from partner_events.mongodb.models._types import DeleteChange


class DatabaseDelete(DocumentEvent):
    """MongoDB's `delete` (database delete): A document was deleted.
    https://www.mongodb.com/docs/manual/reference/change-events/delete/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/delete/"
    detail: DeleteChange

    @property
    def kind(self) -> Literal["delete"]:
        return "delete"
