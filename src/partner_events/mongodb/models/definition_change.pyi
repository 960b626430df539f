# Generated from schemas/mongodb/objects/definition_change.json by `python -m codegen`; do not edit.

from partner_events._models.model import Json, JsonObject, Model
from partner_events.mongodb.models.change import ChangeEvent, Namespace


class OperationDescription(Model):
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


class DefinitionChange(ChangeEvent):
    """https://www.mongodb.com/docs/manual/reference/change-events/"""

    collectionUUID: Json | None = None
    """Text, or extended JSON."""

    operationDescription: OperationDescription | None = None
