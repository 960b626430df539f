# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by codegen; do not edit.

from typing import Literal

from partner_events.mongodb._definition import DefinitionEvent
from partner_events.mongodb.models._fields import RenameChangeFields
from partner_events.mongodb.models.rename import RenameChange
from partner_events.patterns._building.fields import KindFields, classfield

class DatabaseCreate(DefinitionEvent):
    """A collection or view was created.

    MongoDB's `create` (database create): https://www.mongodb.com/docs/manual/reference/change-events/create/
    """

    @property
    def kind(self) -> Literal["create"]: ...

class DatabaseCreateIndexes(DefinitionEvent):
    """Indexes of a collection were created.

    MongoDB's `createIndexes` (database create indexes):
    https://www.mongodb.com/docs/manual/reference/change-events/createIndexes/
    """

    @property
    def kind(self) -> Literal["createIndexes"]: ...

class DatabaseDrop(DefinitionEvent):
    """A collection was dropped.

    MongoDB's `drop` (database drop): https://www.mongodb.com/docs/manual/reference/change-events/drop/
    """

    @property
    def kind(self) -> Literal["drop"]: ...

class DatabaseDropDatabase(DefinitionEvent):
    """A database was dropped.

    MongoDB's `dropDatabase` (database drop database):
    https://www.mongodb.com/docs/manual/reference/change-events/dropDatabase/
    """

    @property
    def kind(self) -> Literal["dropDatabase"]: ...

class DatabaseDropIndexes(DefinitionEvent):
    """Indexes of a collection were dropped.

    MongoDB's `dropIndexes` (database drop indexes):
    https://www.mongodb.com/docs/manual/reference/change-events/dropIndexes/
    """

    @property
    def kind(self) -> Literal["dropIndexes"]: ...

class DatabaseModify(DefinitionEvent):
    """The options of a collection were modified.

    MongoDB's `modify` (database modify): https://www.mongodb.com/docs/manual/reference/change-events/modify/
    """

    @property
    def kind(self) -> Literal["modify"]: ...

class DatabaseRefineCollectionShardKey(DefinitionEvent):
    """The shard key of a collection got further fields.

    MongoDB's `refineCollectionShardKey` (database refine collection shard key):
    https://www.mongodb.com/docs/manual/reference/change-events/refineCollectionShardKey/
    """

    @property
    def kind(self) -> Literal["refineCollectionShardKey"]: ...

class DatabaseRename(DefinitionEvent):
    """A collection was renamed.

    MongoDB's `rename` (database rename): https://www.mongodb.com/docs/manual/reference/change-events/rename/
    """

    @property
    def kind(self) -> Literal["rename"]: ...
    detail: RenameChange
    @property
    def payload(self) -> RenameChange: ...
    @classfield
    def fields(cls) -> KindFields[RenameChangeFields, RenameChangeFields]: ...

class DatabaseReshardCollection(DefinitionEvent):
    """A collection was distributed by another shard key.

    MongoDB's `reshardCollection` (database reshard collection):
    https://www.mongodb.com/docs/manual/reference/change-events/reshardCollection/
    """

    @property
    def kind(self) -> Literal["reshardCollection"]: ...

class DatabaseShardCollection(DefinitionEvent):
    """A collection was sharded.

    MongoDB's `shardCollection` (database shard collection):
    https://www.mongodb.com/docs/manual/reference/change-events/shardCollection/
    """

    @property
    def kind(self) -> Literal["shardCollection"]: ...
