# Generated from schemas/mongodb by codegen; do not edit.
from partner_events.mongodb.models._fields import (
    AuthenticationDetailFields as AuthenticationDetailFields,
    ChangeEventFields as ChangeEventFields,
    DefinitionChangeFields as DefinitionChangeFields,
    DocumentChangeFields as DocumentChangeFields,
    ScheduledDetailFields as ScheduledDetailFields,
)
from partner_events.mongodb.models.change import (
    DocumentKey as DocumentKey,
    Namespace as Namespace,
)
from partner_events.mongodb.models.delete import DeleteChange as DeleteChange
from partner_events.mongodb.models.insert import InsertChange as InsertChange
from partner_events.mongodb.models.rename import RenameChange as RenameChange
from partner_events.mongodb.models.replace import ReplaceChange as ReplaceChange
from partner_events.mongodb.models.update import UpdateChange as UpdateChange
