"""pydantic, with models written for this one kind of event."""

from datetime import datetime
from typing import Any

from pydantic import BaseModel, Field

from bench.measured.written_models import Detail


class Event(BaseModel):
    version: str
    id: str
    detail_type: str = Field(alias="detail-type")
    source: str
    account: str
    time: datetime
    region: str
    resources: list[str]
    detail: Detail


def parse(raw: dict[str, Any]) -> Event:
    return Event.model_validate(raw)


def payment_intent(event: Event) -> object:
    return event.detail.data.object


def handle(raw: dict[str, Any]) -> int:
    return parse(raw).detail.data.object.amount
