# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.mongodb.models._types import Namespace
from partner_events.mongodb.models.change import ChangeEvent


class OperationDescription(Model):
    capped: bool | None = None
    changeStreamPreAndPostImages: JsonObject | None = None
    clusteredIndex: Json | None = None
    collation: JsonObject | None = None
    expireAfterSeconds: Json | None = None
    max: Json | None = None
    pipeline: list[JsonObject] | None = None
    size: Json | None = None
    storageEngine: JsonObject | None = None
    timeseries: JsonObject | None = None
    validationAction: str | None = None
    validationLevel: str | None = None
    validator: JsonObject | None = None
    viewOn: str | None = None
    cappedMax: Json | None = None
    cappedSize: Json | None = None
    dropTarget: Json | None = None
    idIndex: JsonObject | None = None
    index: JsonObject | None = None
    indexes: list[JsonObject] | None = None
    numInitialChunks: Json | None = None
    oldShardKey: JsonObject | None = None
    presplitHashedZones: bool | None = None
    reshardUUID: Json | None = None
    shardKey: JsonObject | None = None
    to: Namespace | None = None
    unique: bool | None = None
    zones: list[JsonObject] | None = None


class StateBeforeChange(Model):
    """https://www.mongodb.com/docs/manual/reference/change-events/modify/"""

    collectionOptions: JsonObject | None = None
    indexOptions: JsonObject | None = None


class DefinitionChange(ChangeEvent):
    """https://www.mongodb.com/docs/manual/reference/change-events/"""

    collectionUUID: Json | None = None
    nsType: str | None = None
    operationDescription: OperationDescription | None = None
    stateBeforeChange: StateBeforeChange | None = None
