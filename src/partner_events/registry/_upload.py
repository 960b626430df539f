"""Write documents to a registry: create a schema, or update one that differs."""

import json
from collections.abc import Mapping
from typing import Literal, TypeAlias

from partner_events.registry._client import SchemasClient, code_of, refuse
from partner_events.registry._errors import DocumentTooLongError

Outcome: TypeAlias = Literal["created", "updated", "unchanged"]

LIMIT = 100_000
"""How many characters of a schema a registry accepts.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html
"""


def compact(document: Mapping[str, object]) -> str:
    """A document as JSON text without blanks."""
    return json.dumps(document, separators=(",", ":"), ensure_ascii=False)


def upload(
    client: SchemasClient,
    registry: str,
    schema: str,
    document: Mapping[str, object],
    *,
    description: str = "",
) -> Outcome:
    """Write a document to a schema of the registry, unless the schema has it already.

    Args:
        client: Your ``boto3.client("schemas")``.
        registry: The registry's name.
        schema: The schema's name; it is created if it does not exist.
        document: An OpenAPI document.
        description: The schema's description.

    Raises:
        DocumentTooLongError: The document has more than 100,000 characters.
        RegistryError: AWS refused: the registry does not exist, the credentials have expired, …
    """
    content = compact(document)
    if len(content) > LIMIT:
        raise DocumentTooLongError(
            f"{schema} has {len(content):,} characters, but a registry accepts {LIMIT:,}: "
            "leave out objects that it does not need, or split it",
            schema=schema,
            size=len(content),
            limit=LIMIT,
        )
    try:
        return _upload(client, registry, schema, content, description)
    except Exception as error:
        # Writing creates the schema, so "not found" can only mean the registry.
        refuse(error, registry, None if code_of(error) == "NotFoundException" else schema)


def _upload(client: SchemasClient, registry: str, schema: str, content: str, description: str) -> Outcome:
    current = _current(client, registry, schema)
    if current is None:
        try:
            client.create_schema(
                RegistryName=registry,
                SchemaName=schema,
                Type="OpenApi3",
                Content=content,
                Description=description,
            )
            return "created"
        except Exception as error:
            if code_of(error) != "ConflictException":
                raise
            # Somebody else created it in the meantime.
            current = _current(client, registry, schema)
    if current is not None and _is_same(current, content):
        return "unchanged"
    try:
        client.update_schema(
            RegistryName=registry,
            SchemaName=schema,
            Type="OpenApi3",
            Content=content,
            Description=description,
        )
    except Exception as error:
        # Has somebody else just written the same?
        if code_of(error) == "ConflictException" and _has(client, registry, schema, content):
            return "unchanged"
        raise
    return "updated"


def _has(client: SchemasClient, registry: str, schema: str, content: str) -> bool:
    current = _current(client, registry, schema)
    return current is not None and _is_same(current, content)


def _current(client: SchemasClient, registry: str, schema: str) -> str | None:
    try:
        answer = client.describe_schema(RegistryName=registry, SchemaName=schema)
    except Exception as error:
        if code_of(error) == "NotFoundException":
            return None
        raise
    return str(answer.get("Content"))


def _is_same(current: str, content: str) -> bool:
    """Whether two texts are the same JSON value."""
    try:
        return bool(json.loads(current) == json.loads(content))
    except ValueError:
        return False
