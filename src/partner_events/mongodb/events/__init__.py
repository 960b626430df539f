# Generated from schemas/mongodb by codegen; do not edit.
"""MongoDB's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
CREATE = authentication_create.AuthenticationCreate
DELETE = authentication_delete.AuthenticationDelete
LOGIN = authentication_login.AuthenticationLogin
create = database_create.DatabaseCreate
createIndexes = database_create_indexes.DatabaseCreateIndexes
delete = database_delete.DatabaseDelete
drop = database_drop.DatabaseDrop
dropDatabase = database_drop_database.DatabaseDropDatabase
dropIndexes = database_drop_indexes.DatabaseDropIndexes
insert = database_insert.DatabaseInsert
modify = database_modify.DatabaseModify
refineCollectionShardKey = database_refine_collection_shard_key.DatabaseRefineCollectionShardKey
rename = database_rename.DatabaseRename
replace = database_replace.DatabaseReplace
reshardCollection = database_reshard_collection.DatabaseReshardCollection
scheduled = scheduled_trigger.ScheduledTrigger
shardCollection = database_shard_collection.DatabaseShardCollection
update = database_update.DatabaseUpdate
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "AuthenticationEvent": "_authentication",
    "DefinitionEvent": "_definition",
    "DocumentEvent": "_document",
    "DatabaseEvent": "_event",
    "MongoDBEvent": "_event",
    "ScheduledEvent": "_scheduled",
    "UnknownDatabaseEvent": "_unknown",
    "UnknownMongoDBEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownMongoDBEvent"
