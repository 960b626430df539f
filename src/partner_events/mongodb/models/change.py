# Generated from schemas/mongodb by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, JsonObject, Model
from pydantic import Field


class DocumentKey(Model):
    id: Annotated[Json, Field(alias="_id")]
    """The document's `_id`: text, or extended JSON, or what you chose."""


class Namespace(Model):
    db: str
    coll: str | None = None
    """None of an operation on the whole database."""


class ResumeToken(Model):
    data: Annotated[str, Field(alias="_data")]
    """What identifies this change event: hexadecimal digits."""


class Timestamp(Model):
    t: int
    """Seconds since the Unix epoch."""

    i: int
    """Tells changes within a second apart."""


class ClusterTime(Model):
    T: int | None = None
    """Seconds since the Unix epoch."""

    I: int | None = None
    """Tells changes within a second apart."""

    timestamp: Annotated[Timestamp | None, Field(alias="$timestamp")] = None
    """The same in extended JSON."""


class ChangeEvent(Model):
    """https://www.mongodb.com/docs/manual/reference/change-events/"""

    id: Annotated[ResumeToken, Field(alias="_id")]
    operationType: str
    """What was done, which is the kind."""

    clusterTime: ClusterTime
    """When the change entered the cluster's log."""

    ns: Namespace
    """The database and the collection."""

    wallTime: Json | None = None
    """When the change happened on the server: text, or extended JSON."""

    lsid: JsonObject | None = None
    """The session; only of a transaction."""

    txnNumber: Json | None = None
    """Tells transactions of a session apart; only of a transaction."""
