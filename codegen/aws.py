"""boto3's client for schema registries: what the command line says, and patience."""

from importlib import import_module
from typing import Any

from partner_events.registry import SchemasClient

ATTEMPTS = 10
"""How often a call is made before throttling or a failure of the service counts."""


def schemas_client(profile: str | None, region: str | None) -> SchemasClient:
    """The client for a profile and a region of the AWS configuration."""
    boto3: Any = import_module("boto3")
    config: Any = import_module("botocore.config")
    session = boto3.Session(profile_name=profile, region_name=region)
    retries = config.Config(retries={"mode": "standard", "total_max_attempts": ATTEMPTS})
    client: SchemasClient = session.client("schemas", config=retries)
    return client
