# Generated from schemas/okta by codegen; do not edit.

from typing import Annotated

from partner_events._models.model import Json, JsonObject, Model, Number
from pydantic import Field


class LogActor(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    alternateId: str | None = None
    detailEntry: JsonObject | None = None
    displayName: str | None = None
    id: str | None = None
    type: str | None = None


class LogDebugContext(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    debugData: JsonObject | None = None


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
    interface: str | None = None
    issuer: LogIssuer | None = None
    rootSessionId: str | None = None


class LogOutcome(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    reason: str | None = None
    result: str | None = None


class LogRequest(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    ipChain: list[LogIpAddress] | None = None


class LogTargetChangeDetails(Model):
    from_: Annotated[JsonObject | None, Field(alias="from")] = None
    to: JsonObject | None = None


class LogTarget(Model):
    """https://developer.okta.com/docs/reference/api/system-log/"""

    alternateId: str | None = None
    changeDetails: LogTargetChangeDetails | None = None
    detailEntry: JsonObject | None = None
    displayName: str | None = None
    id: str | None = None
    type: str | None = None
    details: Json | None = None


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
    id: str | None = None
    ipAddress: str | None = None
    userAgent: LogUserAgent | None = None
    zone: str | None = None


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
    authenticationContext: LogAuthenticationContext | None = None
    client: LogClient | None = None
    debugContext: LogDebugContext | None = None
    displayMessage: str | None = None
    eventType: str
    legacyEventType: str | None = None
    outcome: LogOutcome | None = None
    published: str
    request: LogRequest | None = None
    securityContext: LogSecurityContext | None = None
    severity: str | None = None
    target: list[LogTarget] | None = None
    transaction: LogTransaction | None = None
    uuid: str
    version: str | None = None
    device: LogDevice | None = None
