# Generated from schemas/mongodb by codegen; do not edit.
from partner_events.mongodb._authentication import AuthenticationEvent as AuthenticationEvent
from partner_events.mongodb._definition import DefinitionEvent as DefinitionEvent
from partner_events.mongodb._document import DocumentEvent as DocumentEvent
from partner_events.mongodb._event import (
    DatabaseEvent as DatabaseEvent,
    MongoDBEvent as MongoDBEvent,
)
from partner_events.mongodb._scheduled import ScheduledEvent as ScheduledEvent
from partner_events.mongodb._unknown import (
    UnknownDatabaseEvent as UnknownDatabaseEvent,
    UnknownMongoDBEvent as UnknownMongoDBEvent,
)
from partner_events.mongodb.events._stub_authentication import (
    AuthenticationCreate as AuthenticationCreate,
    AuthenticationDelete as AuthenticationDelete,
    AuthenticationLogin as AuthenticationLogin,
)
from partner_events.mongodb.events._stub_definition import (
    DatabaseCreate as DatabaseCreate,
    DatabaseCreateIndexes as DatabaseCreateIndexes,
    DatabaseDrop as DatabaseDrop,
    DatabaseDropDatabase as DatabaseDropDatabase,
    DatabaseDropIndexes as DatabaseDropIndexes,
    DatabaseModify as DatabaseModify,
    DatabaseRefineCollectionShardKey as DatabaseRefineCollectionShardKey,
    DatabaseRename as DatabaseRename,
    DatabaseReshardCollection as DatabaseReshardCollection,
    DatabaseShardCollection as DatabaseShardCollection,
)
from partner_events.mongodb.events._stub_document import (
    DatabaseDelete as DatabaseDelete,
    DatabaseInsert as DatabaseInsert,
    DatabaseReplace as DatabaseReplace,
    DatabaseUpdate as DatabaseUpdate,
)
from partner_events.mongodb.events._stub_scheduled import ScheduledTrigger as ScheduledTrigger
