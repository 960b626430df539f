"""The part of boto3's ``schemas`` client that is used here, and what its errors mean.

The client is the caller's. Throttling and failures of the service are its to repeat: give it
``Config(retries={"mode": "standard", "max_attempts": 10})``.
"""

from collections.abc import Iterable, Mapping
from typing import Literal, NoReturn, Protocol, overload

from partner_events._wire.json import is_object
from partner_events.registry._errors import RegistryError


class SchemasPaginator(Protocol):
    """``client.get_paginator("list_schemas")``."""

    def paginate(self, *, RegistryName: str) -> Iterable[Mapping[str, object]]: ...


class VersionsPaginator(Protocol):
    """``client.get_paginator("list_schema_versions")``."""

    def paginate(self, *, RegistryName: str, SchemaName: str) -> Iterable[Mapping[str, object]]: ...


class SchemasReader(Protocol):
    """What reading a registry needs of ``boto3.client("schemas")``."""

    @overload
    def get_paginator(self, operation_name: Literal["list_schemas"], /) -> SchemasPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_schema_versions"], /) -> VersionsPaginator: ...
    def describe_schema(
        self, *, RegistryName: str, SchemaName: str, SchemaVersion: str = ...
    ) -> Mapping[str, object]: ...


class SchemasClient(SchemasReader, Protocol):
    """What writing to a registry needs of ``boto3.client("schemas")``."""

    def create_schema(
        self, *, RegistryName: str, SchemaName: str, Type: Literal["OpenApi3"], Content: str, Description: str
    ) -> Mapping[str, object]: ...
    def update_schema(
        self, *, RegistryName: str, SchemaName: str, Type: Literal["OpenApi3"], Content: str, Description: str
    ) -> Mapping[str, object]: ...


ABOUT_ONE_SCHEMA = {
    "NotFoundException",
    "BadRequestException",
    "GoneException",
    "InternalServerErrorException",
}
"""Errors after which another schema may still be read. Any other is the same for all of them."""

ADVICE = {
    "ExpiredTokenException": "log in again, and run it again",
    "ForbiddenException": "the credentials may not do this",
    "AccessDeniedException": "the credentials may not do this",
    "InvalidSignatureException": "look at the secret access key, and at the clock of this machine",
    "NoCredentialsError": "log in, or choose a profile",
    "PartialCredentialsError": "log in, or choose a profile",
    "ServiceUnavailableException": "run it again later",
    "TooManyRequestsException": "run it again later",
    "UnrecognizedClientException": "the credentials are not valid in this region",
}


def code_of(error: Exception) -> str | None:
    """AWS's name of an error; None if it is no answer of AWS.

    By code, since the service sends errors that its model, and so the client, does not know.
    """
    response: object = getattr(error, "response", None)
    about = response.get("Error") if is_object(response) else None
    code = about.get("Code") if is_object(about) else None
    return code if isinstance(code, str) else None


def refuse(error: Exception, registry: str, schema: str | None = None) -> NoReturn:
    """Raises what AWS's answer means, or that AWS cannot be asked; another error goes its way."""
    what = f"schema {schema!r} of the registry {registry!r}" if schema else f"registry {registry!r}"
    code = code_of(error)
    if code is not None:
        said, advice = f"AWS answers {code}", ADVICE.get(code)
        if code == "NotFoundException" and schema is None:
            advice = "look at its name, and at the account and the region of the credentials"
    elif type(error).__module__.startswith("botocore."):
        code = type(error).__name__
        said = f"AWS cannot be asked ({code})"
        advice = ADVICE.get(code, "look at the network, the region and the credentials")
    else:
        raise error
    message = f"{what}: {said}" + (f"; {advice}" if advice else "")
    # AWS's text about a signature quotes headers of the request, and the session token is one.
    cause = None if "Signature" in code else error
    raise RegistryError(message, code=code, registry=registry, schema=schema) from cause
