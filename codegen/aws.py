"""boto3's client for schema registries: what the command line says, and patience."""

from importlib import import_module
from typing import Any

from partner_events.registry import SchemasClient

ATTEMPTS = 10
"""How often a call is made before throttling or a failure of the service counts."""


def schemas_client(profile: str | None, region: str | None) -> SchemasClient:
    """The client for a profile and a region of the AWS configuration.

    Raises:
        SystemExit: There is no such profile, or no region is chosen.
    """
    boto3: Any = import_module("boto3")
    config: Any = import_module("botocore.config")
    errors: Any = import_module("botocore.exceptions")
    retries = config.Config(retries={"mode": "standard", "total_max_attempts": ATTEMPTS})
    try:
        session = boto3.Session(profile_name=profile, region_name=region)
        client: SchemasClient = session.client("schemas", config=retries)
    except errors.BotoCoreError as error:
        message = str(error).rstrip(".")
        raise SystemExit(f"{message}; choose one with --profile and --region") from error
    return client
