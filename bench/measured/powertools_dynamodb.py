"""The same with Powertools' idempotency on the caller's client."""

from bench.measured.dynamodb_client import client


def handle(raw: dict[str, object]) -> None:
    # Imported here for the same reason.
    from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer

    from bench.measured.powertools_idempotency import once

    store = DynamoDBPersistenceLayer(table_name="dedupe", boto3_client=client)
    once(store)(event=raw)
