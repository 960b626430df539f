# Generated from schemas/mongodb by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.mongodb.models._fields import ChangeEventFields as ChangeEventFields
from partner_events.mongodb.models._fields import DefinitionChangeFields as DefinitionChangeFields
from partner_events.mongodb.models._fields import DocumentChangeFields as DocumentChangeFields
from partner_events.mongodb.models._fields import ScheduledDetailFields as ScheduledDetailFields
from partner_events.mongodb.models.delete import DeleteChange as DeleteChange
from partner_events.mongodb.models.change import DocumentKey as DocumentKey
from partner_events.mongodb.models.insert import InsertChange as InsertChange
from partner_events.mongodb.models.change import Namespace as Namespace
from partner_events.mongodb.models.rename import RenameChange as RenameChange
from partner_events.mongodb.models.replace import ReplaceChange as ReplaceChange
from partner_events.mongodb.models.update import UpdateChange as UpdateChange

ChangeEventOperationType: TypeAlias = Literal["create", "createIndexes", "delete", "drop", "dropDatabase", "dropIndexes", "insert", "modify", "refineCollectionShardKey", "rename", "replace", "reshardCollection", "shardCollection", "update"] | str
