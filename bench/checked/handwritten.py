"""Reads what has been paid with Stripe, with pydantic models written for it."""

from pydantic import BaseModel


class Intent(BaseModel):
    amount_received: int


class Data(BaseModel):
    object: Intent


class Detail(BaseModel):
    data: Data


class Event(BaseModel):
    detail: Detail


def handler(delivery: dict[str, object], context: object) -> int:
    event: Event = Event.model_validate(delivery)
    return event.detail.data.object.amount_received
