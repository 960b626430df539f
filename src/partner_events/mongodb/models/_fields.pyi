# Generated for type checkers alone; read `fields` of an event class.
# From schemas/mongodb by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AuthenticationDetailFields(f.Object):
    operationType: f.Text[Literal[
        "CREATE",
        "DELETE",
        "LOGIN",
    ]]
    providers: f.Text[str]
    time: f.Anything
    user: AuthenticationUserFields

class AuthenticationUserFields(f.Object):
    custom_data: f.Map[f.Anything]
    data: f.Map[f.Anything]
    id: f.Text[str]
    identities: AuthenticationIdentityFields
    type: f.Text[str]

class AuthenticationIdentityFields(f.Object):
    data: f.Map[f.Anything]
    id: f.Text[str]
    provider_id: f.Text[str]
    provider_type: f.Text[str]

class ChangeEventFields(f.Object):
    id: ResumeTokenFields
    operationType: f.Text[Literal[
        "create",
        "createIndexes",
        "delete",
        "drop",
        "dropDatabase",
        "dropIndexes",
        "insert",
        "modify",
        "refineCollectionShardKey",
        "rename",
        "replace",
        "reshardCollection",
        "shardCollection",
        "update",
    ]]
    clusterTime: ClusterTimeFields
    ns: NamespaceFields
    wallTime: f.Anything
    lsid: f.Map[f.Anything]
    txnNumber: f.Anything

class ResumeTokenFields(f.Object):
    data: f.Text[str]

class ClusterTimeFields(f.Object):
    T: f.Number
    I: f.Number
    timestamp: TimestampFields

class TimestampFields(f.Object):
    t: f.Number
    i: f.Number

class NamespaceFields(f.Object):
    db: f.Text[str]
    coll: f.Text[str]

class DocumentKeyFields(f.Object):
    id: f.Anything

class DefinitionChangeFields(ChangeEventFields):
    collectionUUID: f.Anything
    nsType: f.Text[Literal[
        "collection",
        "timeseries",
        "view",
    ]]
    operationDescription: OperationDescriptionFields
    stateBeforeChange: StateBeforeChangeFields

class StateBeforeChangeFields(f.Object):
    collectionOptions: f.Map[f.Anything]
    indexOptions: f.Map[f.Anything]

class OperationDescriptionFields(f.Object):
    capped: f.Boolean
    changeStreamPreAndPostImages: f.Map[f.Anything]
    clusteredIndex: f.Anything
    collation: f.Map[f.Anything]
    expireAfterSeconds: f.Anything
    max: f.Anything
    pipeline: f.Map[f.Anything]
    size: f.Anything
    storageEngine: f.Map[f.Anything]
    timeseries: f.Map[f.Anything]
    validationAction: f.Text[str]
    validationLevel: f.Text[str]
    validator: f.Map[f.Anything]
    viewOn: f.Text[str]
    cappedMax: f.Anything
    cappedSize: f.Anything
    dropTarget: f.Anything
    idIndex: f.Map[f.Anything]
    index: f.Map[f.Anything]
    indexes: f.Map[f.Anything]
    numInitialChunks: f.Anything
    oldShardKey: f.Map[f.Anything]
    presplitHashedZones: f.Boolean
    reshardUUID: f.Anything
    shardKey: f.Map[f.Anything]
    to: NamespaceFields
    unique: f.Boolean
    zones: f.Map[f.Anything]

class DeleteChangeFields(DocumentChangeFields):
    fullDocumentBeforeChange: f.Map[f.Anything]

class DocumentChangeFields(ChangeEventFields):
    documentKey: DocumentKeyFields

class InsertChangeFields(DocumentChangeFields):
    fullDocument: f.Map[f.Anything]

class RenameChangeFields(DefinitionChangeFields):
    to: NamespaceFields

class ReplaceChangeFields(DocumentChangeFields):
    fullDocument: f.Map[f.Anything]
    fullDocumentBeforeChange: f.Map[f.Anything]

class ScheduledDetailFields(f.Object):
    ...

class UpdateChangeFields(DocumentChangeFields):
    updateDescription: UpdateDescriptionFields
    fullDocument: f.Map[f.Anything]
    fullDocumentBeforeChange: f.Map[f.Anything]

class UpdateDescriptionFields(f.Object):
    updatedFields: f.Map[f.Anything]
    removedFields: f.Text[str]
    truncatedArrays: TruncatedArrayFields
    disambiguatedPaths: f.Map[f.Anything]

class TruncatedArrayFields(f.Object):
    field: f.Text[str]
    newSize: f.Number

