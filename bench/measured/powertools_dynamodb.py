"""The same with Powertools' idempotency on the caller's client."""

from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer

from bench.measured.dynamodb_client import make_client
from bench.measured.powertools_idempotency import once


def handle(raw: dict[str, object]) -> None:
    store = DynamoDBPersistenceLayer(table_name="dedupe", boto3_client=make_client())
    once(store)(event=raw)
