# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._definition import DefinitionEvent


class DatabaseModify(DefinitionEvent):
    """MongoDB's `modify` (database modify): Options of a collection changed.
    https://www.mongodb.com/docs/manual/reference/change-events/modify/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/manual/reference/change-events/modify/"

    @property
    def kind(self) -> Literal["modify"]:
        return "modify"
