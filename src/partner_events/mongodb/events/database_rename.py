# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent
from partner_events.mongodb.models._types import RenameChange


class DatabaseRename(DefinitionEvent):
    """MongoDB's `rename` (database rename): A collection got another name.
    https://www.mongodb.com/docs/manual/reference/change-events/rename/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/rename/"
    detail: RenameChange

    @property
    def kind(self) -> Literal["rename"]:
        return "rename"
