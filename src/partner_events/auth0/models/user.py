# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import JsonObject, Model


class UserIdentityProfileData(Model):
    email: str | None = None
    email_verified: bool | None = None
    name: str | None = None
    username: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    phone_number: str | None = None
    phone_verified: bool | None = None


class UserIdentity(Model):
    connection: str | None = None
    user_id: str | int | None = None
    profileData: UserIdentityProfileData | None = None
    provider: str | None = None
    isSocial: bool | None = None


class User(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    user_id: str
    """The user's id, such as `auth0|5f7c8ec7c33c6c004bbafe82`."""

    email: str | None = None
    """Their email address."""

    email_verified: bool | None = None
    """Whether their email address is verified."""

    username: str | None = None
    phone_number: str | None = None
    phone_verified: bool | None = None
    created_at: str
    """When they were created, as ISO 8601 text."""

    updated_at: str
    """When they changed last, as ISO 8601 text."""

    identities: list[UserIdentity]
    """Their accounts at connections; the first is the one that they log in with."""

    app_metadata: JsonObject | None = None
    """What applications keep about them, which they cannot change."""

    user_metadata: JsonObject | None = None
    """What is kept about them that they can change."""

    picture: str | None = None
    name: str | None = None
    nickname: str | None = None
    multifactor: list[str] | None = None
    last_ip: str | None = None
    last_login: str | None = None
    logins_count: int | None = None
    blocked: bool | None = None
    given_name: str | None = None
    family_name: str | None = None
    deleted_at: str | None = None
