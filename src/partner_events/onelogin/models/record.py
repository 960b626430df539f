# Generated from schemas/onelogin by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Model
from pydantic import Field


class Created(Model):
    id: Annotated[str | None, Field(alias="_id")] = None
    """As a rule the same as `uuid`."""


class Record(Model):
    """https://developers.onelogin.com/api-docs/1/events/event-resource"""

    uuid: str
    """The event's id."""

    event_type_id: int
    """Which type of event it is."""

    event_timestamp: str
    """When it happened: `2026-11-03 14:21:10 UTC`."""

    account_id: int
    """The OneLogin account."""

    create: Created | None = None
    actor_system: str | None = None
    """What did it, if nobody did."""

    actor_user_id: int | None = None
    """Who did it."""

    actor_user_name: str | None = None
    user_id: int | None = None
    """Whom it happened to."""

    user_name: str | None = None
    app_id: int | None = None
    app_name: str | None = None
    authentication_factor_description: str | None = None
    authentication_factor_id: int | None = None
    authentication_factor_type: int | None = None
    browser_fingerprint: str | None = None
    directory_sync_run_id: int | None = None
    ipaddr: str | None = None
    """Where it came from; may be empty."""

    notes: str | None = None
    otp_device_id: int | None = None
    otp_device_name: str | None = None
    privilege_id: int | None = None
    privilege_name: str | None = None
    resolution: int | None = None
    risk_cookie_id: str | None = None
    risk_reasons: str | None = None
    risk_score: int | None = None
    user_agent: str | None = None
    """May be empty."""
