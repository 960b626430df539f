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
    """A number, in extended JSON an object, or `off`."""

    max: Json | None = None
    """Of a capped collection, how many documents it may hold."""

    pipeline: list[JsonObject] | None = None
    """Of a view."""

    size: Json | None = None
    """Of a capped collection, how many bytes it may hold."""

    storageEngine: JsonObject | None = None
    timeseries: JsonObject | None = None
    validationAction: str | None = None
    validationLevel: str | None = None
    validator: JsonObject | None = None
    viewOn: str | None = None
    """Of a view, the collection."""

    cappedMax: Json | None = None
    cappedSize: Json | None = None
    dropTarget: Json | None = None
    """Of a renaming, the collection that was dropped."""

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
    """Text, or extended JSON."""

    nsType: str | None = None
    """What was created, since MongoDB 8.1."""

    operationDescription: OperationDescription | None = None
    stateBeforeChange: StateBeforeChange | None = None
    """Of a modification, what was there before it, since MongoDB 6.0."""
