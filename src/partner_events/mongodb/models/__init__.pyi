# Generated from schemas/mongodb by codegen; do not edit.
from partner_events.mongodb.models.authentication import (
    AuthenticationDetail as AuthenticationDetail,
    AuthenticationUser as AuthenticationUser,
)
from partner_events.mongodb.models.change import ChangeEvent as ChangeEvent
from partner_events.mongodb.models.definition_change import (
    DefinitionChange as DefinitionChange,
    StateBeforeChange as StateBeforeChange,
)
from partner_events.mongodb.models.delete import DeleteChange as DeleteChange
from partner_events.mongodb.models.document_change import DocumentChange as DocumentChange
from partner_events.mongodb.models.insert import InsertChange as InsertChange
from partner_events.mongodb.models.rename import RenameChange as RenameChange
from partner_events.mongodb.models.replace import ReplaceChange as ReplaceChange
from partner_events.mongodb.models.scheduled import ScheduledDetail as ScheduledDetail
from partner_events.mongodb.models.update import UpdateChange as UpdateChange
