# Generated from schemas/okta by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, JsonObject, Model, Number
from pydantic import Field


class LogActor(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    alternateId: str | None = None
    """Mostly an email address."""

    detailEntry: JsonObject | None = None
    displayName: str | None = None
    """The actor's name."""

    id: str | None = None
    """The actor's id in Okta."""

    type: str | None = None
    """Such as `User`."""


class LogDebugContext(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    debugData: JsonObject | None = None
    """Whatever helps to find a fault: no contract, and personal."""


class LogDevice(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    device_integrator: JsonObject | None = None
    disk_encryption_type: str | None = None
    id: str | None = None
    jailbreak: bool | None = None
    managed: bool | None = None
    name: str | None = None
    os_platform: str | None = None
    os_version: str | None = None
    registered: bool | None = None
    screen_lock_type: str | None = None
    secure_hardware_present: bool | None = None


class LogGeolocation(Model):
    lat: Number | None = None
    lon: Number | None = None


class LogGeographicalContext(Model):
    city: str | None = None
    country: str | None = None
    geolocation: LogGeolocation | None = None
    postalCode: str | None = None
    state: str | None = None


class LogIpAddress(Model):
    geographicalContext: LogGeographicalContext | None = None
    ip: str | None = None
    source: str | None = None
    version: str | None = None


class LogIssuer(Model):
    id: str | None = None
    type: str | None = None


class LogAuthenticationContext(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    authenticationProvider: str | None = None
    authenticationStep: int | None = None
    credentialProvider: str | None = None
    credentialType: str | None = None
    externalSessionId: str | None = None
    """The session: the same for all that was done in it."""

    interface: str | None = None
    issuer: LogIssuer | None = None
    rootSessionId: str | None = None
    """Okta's model lacks it, and real events have it."""


class LogOutcome(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    reason: str | None = None
    """Why it failed."""

    result: str | None = None
    """How it ended, such as `SUCCESS`, `FAILURE`, `DENY` or `CHALLENGE`."""


class LogRequest(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    ipChain: list[LogIpAddress] | None = None


class LogTargetChangeDetails(Model):
    from_: Annotated[JsonObject | None, Field(alias="from")] = None
    to: JsonObject | None = None


class LogTarget(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    alternateId: str | None = None
    """Mostly an email address or a name."""

    changeDetails: LogTargetChangeDetails | None = None
    detailEntry: JsonObject | None = None
    displayName: str | None = None
    """Its name."""

    id: str | None = None
    """The id of what it was done to."""

    type: str | None = None
    """Such as `User` or `AppInstance`."""

    details: Json | None = None
    """Null where it was seen."""


class LogTransaction(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    detail: JsonObject | None = None
    id: str | None = None
    type: str | None = None


class LogUserAgent(Model):
    browser: str | None = None
    os: str | None = None
    rawUserAgent: str | None = None


class LogClient(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    device: str | None = None
    geographicalContext: LogGeographicalContext | None = None
    """Where that address is, as far as is known."""

    id: str | None = None
    ipAddress: str | None = None
    """The address that it came from."""

    userAgent: LogUserAgent | None = None
    """The browser or program."""

    zone: str | None = None
    """The name of the network zone; often the text `null`."""


class LogUserBehavior(Model):
    name: str | None = None
    id: str | None = None
    result: str | None = None


class LogSecurityContext(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    asNumber: int | None = None
    asOrg: str | None = None
    domain: str | None = None
    isp: str | None = None
    isProxy: bool | None = None
    userBehaviors: list[LogUserBehavior] | None = None


class LogEvent(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    actor: LogActor | None = None
    """Who did it."""

    authenticationContext: LogAuthenticationContext | None = None
    """How the actor was authenticated, and in which session."""

    client: LogClient | None = None
    """From where it was asked for: address, place, browser."""

    debugContext: LogDebugContext | None = None
    """What helps to find a fault; no contract."""

    displayMessage: str | None = None
    """What happened, in a sentence; no contract."""

    eventType: str
    """What happened, such as `user.session.start`; see `partner_events.okta.event_types`."""

    legacyEventType: str | None = None
    """What an older API calls it."""

    outcome: LogOutcome | None = None
    """How it ended, and if it failed, why."""

    published: str
    """When it happened, as ISO 8601 text."""

    request: LogRequest | None = None
    """The addresses that the request came through."""

    securityContext: LogSecurityContext | None = None
    """Who runs the network that it came from, and whether it is a proxy."""

    severity: str | None = None
    """How bad it is: `DEBUG`, `INFO`, `WARN` or `ERROR`."""

    target: list[LogTarget] | None = None
    """What it was done to; null if that says nothing."""

    transaction: LogTransaction | None = None
    """What events of the same request or job have in common."""

    uuid: str
    """The event's id."""

    version: str | None = None
    device: LogDevice | None = None
    """Okta's model lacks it, and real events have it."""
