"""The part of boto3's ``schemas`` client that this package uses, and what its errors mean.

The caller makes the client, and the client retries throttled and failed requests: give it
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
    """The methods of ``boto3.client("schemas")`` that reading a registry needs."""

    @overload
    def get_paginator(self, operation_name: Literal["list_schemas"], /) -> SchemasPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_schema_versions"], /) -> VersionsPaginator: ...
    def describe_schema(
        self, *, RegistryName: str, SchemaName: str, SchemaVersion: str = ...
    ) -> Mapping[str, object]: ...


class SchemasClient(SchemasReader, Protocol):
    """The methods of ``boto3.client("schemas")`` that writing to a registry needs."""

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
"""Errors after which other schemas may still be read. Any other error would be the same for all of them."""

ADVICE = {
    "ExpiredTokenException": "sign in, and run it again",
    "ForbiddenException": "the credentials may not do this",
    "AccessDeniedException": "the credentials may not do this",
    "InvalidSignatureException": "check the secret access key and the clock of this machine",
    "NoCredentialsError": "sign in, or choose a profile",
    "PartialCredentialsError": "sign in, or choose a profile",
    "ServiceUnavailableException": "run it again later",
    "TooManyRequestsException": "run it again later",
    "UnrecognizedClientException": "the credentials are not valid in this region",
}


def code_of(error: Exception) -> str | None:
    """AWS's code of an error; None if the error is not an answer of AWS.

    Errors are identified by code, because the service sends some that boto3 has no class for.
    """
    response: object = getattr(error, "response", None)
    about = response.get("Error") if is_object(response) else None
    code = about.get("Code") if is_object(about) else None
    return code if isinstance(code, str) else None


def refuse(error: Exception, registry: str, schema: str | None = None) -> NoReturn:
    """Raise a `RegistryError` for an error of boto3; raise any other error as it is."""
    what = f"schema {schema!r} of the registry {registry!r}" if schema else f"registry {registry!r}"
    code = code_of(error)
    if code is not None:
        said, advice = f"AWS answered {code}", ADVICE.get(code)
        if code == "NotFoundException" and schema is None:
            advice = "check its name, and the account and region of the credentials"
    elif type(error).__module__.startswith("botocore."):
        code = type(error).__name__
        said = f"AWS cannot be reached ({code})"
        advice = ADVICE.get(code, "check the network, the region and the credentials")
    else:
        raise error
    message = f"{what}: {said}" + (f"; {advice}" if advice else "")
    # AWS's text about a signature quotes headers of the request, and the session token is one of them.
    cause = None if "Signature" in code else error
    raise RegistryError(message, code=code, registry=registry, schema=schema) from cause
