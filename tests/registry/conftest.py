"""A running stand-in of the Schemas API, and boto3's client for it."""

from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

from partner_events.registry import SchemasClient

if TYPE_CHECKING:
    from registry.schemas_server import SchemasServer


@pytest.fixture
def server() -> "Iterator[SchemasServer]":
    pytest.importorskip("boto3")
    from registry.schemas_server import running

    with running() as stand_in:
        yield stand_in


@pytest.fixture
def client(server: "SchemasServer") -> SchemasClient:
    """boto3's own client, with as many attempts as a test has time for."""
    boto3: Any = import_module("boto3")
    config: Any = import_module("botocore.config")
    made: SchemasClient = boto3.client(
        "schemas",
        endpoint_url=server.url,
        region_name=server.region,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=config.Config(retries={"mode": "standard", "max_attempts": 1}),
    )
    return made
