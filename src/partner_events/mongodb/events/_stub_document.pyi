# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.mongodb._document import DocumentEvent
from partner_events.mongodb.models._fields import (
    DeleteChangeFields,
    InsertChangeFields,
    ReplaceChangeFields,
    UpdateChangeFields,
)
from partner_events.mongodb.models.delete import DeleteChange
from partner_events.mongodb.models.insert import InsertChange
from partner_events.mongodb.models.replace import ReplaceChange
from partner_events.mongodb.models.update import UpdateChange
from partner_events.patterns._building.fields import KindFields, classfield

class DatabaseDelete(DocumentEvent):
    """MongoDB's `delete` (database delete): A document was deleted.
    https://www.mongodb.com/docs/manual/reference/change-events/delete/
    """

    @property
    def kind(self) -> Literal["delete"]: ...
    detail: DeleteChange
    @property
    def payload(self) -> DeleteChange: ...
    @classfield
    def fields(cls) -> KindFields[DeleteChangeFields, DeleteChangeFields]: ...

class DatabaseInsert(DocumentEvent):
    """MongoDB's `insert` (database insert): A document was inserted.
    https://www.mongodb.com/docs/manual/reference/change-events/insert/
    """

    @property
    def kind(self) -> Literal["insert"]: ...
    detail: InsertChange
    @property
    def payload(self) -> InsertChange: ...
    @classfield
    def fields(cls) -> KindFields[InsertChangeFields, InsertChangeFields]: ...

class DatabaseReplace(DocumentEvent):
    """MongoDB's `replace` (database replace): A document was replaced by another.
    https://www.mongodb.com/docs/manual/reference/change-events/replace/
    """

    @property
    def kind(self) -> Literal["replace"]: ...
    detail: ReplaceChange
    @property
    def payload(self) -> ReplaceChange: ...
    @classfield
    def fields(cls) -> KindFields[ReplaceChangeFields, ReplaceChangeFields]: ...

class DatabaseUpdate(DocumentEvent):
    """MongoDB's `update` (database update): Fields of a document changed.
    https://www.mongodb.com/docs/manual/reference/change-events/update/
    """

    @property
    def kind(self) -> Literal["update"]: ...
    detail: UpdateChange
    @property
    def payload(self) -> UpdateChange: ...
    @classfield
    def fields(cls) -> KindFields[UpdateChangeFields, UpdateChangeFields]: ...
