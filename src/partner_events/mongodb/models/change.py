# Generated from schemas/mongodb by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, JsonObject, Model
from pydantic import Field


class DocumentKey(Model):
    id: Annotated[Json, Field(alias="_id")]


class Namespace(Model):
    db: str
    coll: str | None = None


class ResumeToken(Model):
    data: Annotated[str, Field(alias="_data")]


class Timestamp(Model):
    t: int
    i: int


class ClusterTime(Model):
    T: int | None = None
    I: int | None = None
    timestamp: Annotated[Timestamp | None, Field(alias="$timestamp")] = None


class ChangeEvent(Model):
    """https://www.mongodb.com/docs/manual/reference/change-events/"""

    id: Annotated[ResumeToken, Field(alias="_id")]
    operationType: str
    clusterTime: ClusterTime
    ns: Namespace
    wallTime: Json | None = None
    lsid: JsonObject | None = None
    txnNumber: Json | None = None
