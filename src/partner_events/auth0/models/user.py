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
    email: str | None = None
    email_verified: bool | None = None
    username: str | None = None
    phone_number: str | None = None
    phone_verified: bool | None = None
    created_at: str
    updated_at: str
    identities: list[UserIdentity]
    app_metadata: JsonObject | None = None
    user_metadata: JsonObject | None = None
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
