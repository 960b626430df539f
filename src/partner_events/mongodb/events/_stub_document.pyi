# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by codegen; do not edit.

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
    """A document was deleted; its key is left.

    MongoDB's `delete` (database delete): https://www.mongodb.com/docs/manual/reference/change-events/delete/
    """

    @property
    def kind(self) -> Literal["delete"]: ...
    detail: DeleteChange
    @property
    def payload(self) -> DeleteChange: ...
    @classfield
    def fields(cls) -> KindFields[DeleteChangeFields, DeleteChangeFields]: ...

class DatabaseInsert(DocumentEvent):
    """A document was inserted.

    MongoDB's `insert` (database insert): https://www.mongodb.com/docs/manual/reference/change-events/insert/
    """

    @property
    def kind(self) -> Literal["insert"]: ...
    detail: InsertChange
    @property
    def payload(self) -> InsertChange: ...
    @classfield
    def fields(cls) -> KindFields[InsertChangeFields, InsertChangeFields]: ...

class DatabaseReplace(DocumentEvent):
    """A document was replaced by another with the same key.

    MongoDB's `replace` (database replace):
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
    """Fields of a document were updated or removed; which ones, is said.

    MongoDB's `update` (database update): https://www.mongodb.com/docs/manual/reference/change-events/update/
    """

    @property
    def kind(self) -> Literal["update"]: ...
    detail: UpdateChange
    @property
    def payload(self) -> UpdateChange: ...
    @classfield
    def fields(cls) -> KindFields[UpdateChangeFields, UpdateChangeFields]: ...
