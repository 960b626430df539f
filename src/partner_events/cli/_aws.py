"""The boto3 session of the commands that talk to AWS, and their options."""

from __future__ import annotations

from typing import Literal, TypeAlias, cast

import click

from partner_events._base.lazy import module
from partner_events.cli._errors import Failure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    from partner_events.aws._clients import Session
    from partner_events.registry import SchemasReader

    F = TypeVar("F", bound=Callable[..., object])

Bus: TypeAlias = Literal["classic", "new"]
"""The kinds of event buses, as people tell them apart."""

ATTEMPTS = 10
"""How many times a request to a schema registry is tried, since there may be hundreds of documents."""


def aws_options(function: F) -> F:
    """The options ``profile`` and ``region`` of a command."""
    region = click.option("--region", metavar="NAME", help="The AWS region; by default the AWS CLI's.")
    profile = click.option("--profile", metavar="NAME", help="A profile of your AWS configuration.")
    return profile(region(function))


def bus_option(function: F) -> F:
    """The option ``bus`` of a command."""
    kinds = click.Choice(["classic", "new"])
    text = "The kind of event bus: classic, with rules, or new, with subscribers."
    return click.option("--bus", type=kinds, default="classic", show_default=True, help=text)(function)


def session(profile: str | None, region: str | None) -> Session:
    """A boto3 session.

    Raises:
        ModuleNotFoundError: boto3 is not installed.
        Failure: There is no such profile.
    """
    boto3, errors = module("boto3"), module("botocore.exceptions")
    try:
        made: Session = boto3.Session(profile_name=profile, region_name=region)
    except errors.BotoCoreError as error:
        raise Failure(str(error)) from error
    return made


def schemas_client(profile: str | None, region: str | None) -> SchemasReader:
    """boto3's client for schema registries.

    Raises:
        ModuleNotFoundError: boto3 is not installed.
        Failure: There is no such profile.
    """
    asking = session(profile, region)
    retries = module("botocore.config").Config(retries={"mode": "standard", "total_max_attempts": ATTEMPTS})
    client: SchemasReader = cast("SchemasReader", asking.client("schemas", config=retries))
    return client
