# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._document import DocumentEvent
from partner_events.mongodb.models._types import ReplaceChange


class DatabaseReplace(DocumentEvent):
    """MongoDB's `replace` (database replace): A document was replaced by another.
    https://www.mongodb.com/docs/manual/reference/change-events/replace/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/replace/"
    detail: ReplaceChange

    @property
    def kind(self) -> Literal["replace"]:
        return "replace"
