# Generated from schemas/mongodb by codegen; do not edit.

from partner_events._models.model import Json, JsonObject, Model


class AuthenticationIdentity(Model):
    data: JsonObject | None = None
    id: str | None = None
    provider_id: str | None = None
    provider_type: str | None = None


class AuthenticationUser(Model):
    """https://www.mongodb.com/docs/atlas/app-services/users/#user-objects"""

    custom_data: JsonObject | None = None
    data: JsonObject | None = None
    """What the providers say of the user, such as an email address."""

    id: str | None = None
    identities: list[AuthenticationIdentity] | None = None
    type: str | None = None
    """`normal` or `server`."""


class AuthenticationDetail(Model):
    """https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/"""

    operationType: str
    providers: list[str] | None = None
    """Such as `local-userpass` or `oauth2-google`."""

    time: Json | None = None
    """When it happened: text, or extended JSON."""

    user: AuthenticationUser | None = None
