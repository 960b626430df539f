# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.mongodb._definition import DefinitionEvent
from partner_events.mongodb.models._fields import RenameChangeFields
from partner_events.mongodb.models.rename import RenameChange
from partner_events.patterns._building.fields import KindFields, classfield

class DatabaseCreate(DefinitionEvent):
    """MongoDB's `create` (database create): A collection was created.
    https://www.mongodb.com/docs/manual/reference/change-events/create/
    """

    @property
    def kind(self) -> Literal["create"]: ...

class DatabaseCreateIndexes(DefinitionEvent):
    """MongoDB's `createIndexes` (database create indexes): Indexes were created.
    https://www.mongodb.com/docs/manual/reference/change-events/createIndexes/
    """

    @property
    def kind(self) -> Literal["createIndexes"]: ...

class DatabaseDrop(DefinitionEvent):
    """MongoDB's `drop` (database drop): A collection was dropped.
    https://www.mongodb.com/docs/manual/reference/change-events/drop/
    """

    @property
    def kind(self) -> Literal["drop"]: ...

class DatabaseDropDatabase(DefinitionEvent):
    """MongoDB's `dropDatabase` (database drop database): A database was dropped.
    https://www.mongodb.com/docs/manual/reference/change-events/dropDatabase/
    """

    @property
    def kind(self) -> Literal["dropDatabase"]: ...

class DatabaseDropIndexes(DefinitionEvent):
    """MongoDB's `dropIndexes` (database drop indexes): Indexes were dropped.
    https://www.mongodb.com/docs/manual/reference/change-events/dropIndexes/
    """

    @property
    def kind(self) -> Literal["dropIndexes"]: ...

class DatabaseModify(DefinitionEvent):
    """MongoDB's `modify` (database modify): Options of a collection changed.
    https://www.mongodb.com/docs/manual/reference/change-events/modify/
    """

    @property
    def kind(self) -> Literal["modify"]: ...

class DatabaseRefineCollectionShardKey(DefinitionEvent):
    """MongoDB's `refineCollectionShardKey` (database refine collection shard key): The shard key of a
    collection was refined.
    https://www.mongodb.com/docs/manual/reference/change-events/refineCollectionShardKey/
    """

    @property
    def kind(self) -> Literal["refineCollectionShardKey"]: ...

class DatabaseRename(DefinitionEvent):
    """MongoDB's `rename` (database rename): A collection got another name.
    https://www.mongodb.com/docs/manual/reference/change-events/rename/
    """

    @property
    def kind(self) -> Literal["rename"]: ...
    detail: RenameChange
    @property
    def payload(self) -> RenameChange: ...
    @classfield
    def fields(cls) -> KindFields[RenameChangeFields, RenameChangeFields]: ...

class DatabaseReshardCollection(DefinitionEvent):
    """MongoDB's `reshardCollection` (database reshard collection): The shard key of a collection changed.
    https://www.mongodb.com/docs/manual/reference/change-events/reshardCollection/
    """

    @property
    def kind(self) -> Literal["reshardCollection"]: ...

class DatabaseShardCollection(DefinitionEvent):
    """MongoDB's `shardCollection` (database shard collection): A collection was sharded.
    https://www.mongodb.com/docs/manual/reference/change-events/shardCollection/
    """

    @property
    def kind(self) -> Literal["shardCollection"]: ...
