"""Log streams: the detail holds one log of the tenant. https://auth0.com/docs/customize/log-streams

Except for `details`, every log has the same fields, whatever its code. Only the code is in every log; any
other documented field may be absent or null. A tenant may mask or hash personal data, so names, addresses
and phone numbers may be any text.
"""

from datetime import datetime
from typing import Annotated, ClassVar

from pydantic import Field

from partner_events._models.model import Json, JsonObject, Model
from partner_events.auth0._event import Auth0Event


class LogAuth0Client(Model):
    """The SDK that made a request, as it describes itself."""

    name: str | None = None
    version: str | None = None
    env: JsonObject | None = None


class LogEventSchema(Model):
    """The version of the log's schema."""

    version: str | None = None


class LogReferences(Model):
    """Ids that relate a log to other logs and to traces."""

    correlation_id: str | None = None
    trace_id: str | None = None


class LogSecurityContext(Model):
    """Fingerprints of the client's TLS handshake."""

    ja3: str | None = None
    ja4: str | None = None


class LogBase(Model):
    """The fields of all logs. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    type: str
    """The log's code, such as ``s``."""

    date: str | None = None
    """When it happened, as ISO 8601 text; see the event's ``occurred_at``."""

    log_id: str | None = None
    """The log's id, the same as ``detail.log_id``."""

    id_: Annotated[str | None, Field(alias="_id")] = None
    """The log's id again: most deliveries repeat it under this name."""

    id: str | None = None
    """The log's id once more, as the API of logs has it; nobody documents it."""

    event_schema: Annotated[LogEventSchema | None, Field(alias="$event_schema")] = None
    description: str | None = None
    """A sentence of Auth0's about what happened, or why it failed."""

    tenant_name: str | None = None
    """The tenant that it happened in."""

    tenant: str | None = None
    """The tenant's name again: some streams have it, and nobody documents it."""

    environment_name: str | None = None
    client_id: str | None = None
    """The application's id; in a log of a failure, it may not exist."""

    client_name: str | None = None
    """The application's name."""

    connection: str | None = None
    """The connection's name, such as ``Username-Password-Authentication``."""

    connection_id: str | None = None
    """The connection's id, which begins with ``con_``."""

    strategy: str | None = None
    """What the connection is, such as ``auth0`` for a database of Auth0's."""

    strategy_type: str | None = None
    user_id: str | None = None
    """The user's id; in some logs of failures it is empty, or does not exist."""

    user_name: str | None = None
    """The user's name or email address, as it was entered where a login failed."""

    identity_user_id: str | None = None
    organization_id: str | None = None
    """The organization that the user logged in to, if any."""

    organization_name: str | None = None
    """That organization's name for programs."""

    ip: str | None = None
    """The IP address of the person or machine behind the request."""

    client_ip: str | None = None
    """The IP address that the request came from, which may be a proxy's."""

    user_agent: str | None = None
    """The browser or program that the request came from."""

    is_mobile: bool | None = None
    """The documented name; deliveries have `isMobile`. The event's ``is_mobile`` reads both."""

    isMobile: bool | None = None
    """Whether the request came from a mobile device."""

    hostname: str | None = None
    """The host name that was called: the tenant's, or a custom domain."""

    audience: str | None = None
    """The API that a token was asked for."""

    scope: str | list[str] | None = None
    """Scopes, as a list or separated by spaces."""

    auth0_client: LogAuth0Client | list[Json] | None = None
    """The SDK that made the request."""

    location_info: JsonObject | None = None
    """Where the IP address is, such as ``country_code``; mostly null, and not documented for streams."""

    session_connection: str | None = None
    session_connection_id: str | None = None
    transaction_linking_id: str | None = None
    tracking_id: str | None = None
    references: LogReferences | None = None
    security_context: LogSecurityContext | None = None
    mtls_thumbprint_sha256: str | None = None
    agent_id: str | None = None
    external_agent_id: str | None = None
    email: str | None = None
    title: str | None = None
    body: JsonObject | None = None
    query: JsonObject | None = None


class Log(LogBase):
    """A log whose details are not documented: they are JSON as it came."""

    details: JsonObject | None = None


class LogDetail(Model):
    """The detail of a log stream's event: one log and its id."""

    log_id: str
    """The log's id. It stays the same when Auth0 sends the log again: deduplicate on it."""

    data: LogBase


class LogEvent(Auth0Event):
    """A log of a tenant, whatever its code. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    __event_family__: ClassVar[str | None] = "logs"

    detail: LogDetail

    @property
    def kind(self) -> str:
        """The log's code, such as ``"s"``; `partner_events.auth0.codes` says what it means."""
        return self.detail.data.type

    @property
    def payload(self) -> LogBase:
        """The log, ``detail.data``."""
        return self.detail.data

    @property
    def occurred_at(self) -> datetime:
        """When it happened at Auth0, as an aware datetime."""
        return self._moment(getattr(self.detail.data, "date", None))

    @property
    def is_mobile(self) -> bool | None:
        """Whether the request came from a mobile device, under either name of the field."""
        log = self.detail.data
        found = getattr(log, "isMobile", None)
        return getattr(log, "is_mobile", None) if found is None else found
