"""An event claimed and completed on the caller's client of DynamoDB."""

from bench.measured.dynamodb_client import make_client
from partner_events.dedupe import Deduplicator, DynamoDBStore


def handle(raw: dict[str, object]) -> None:
    client = make_client()
    dedupe = Deduplicator(DynamoDBStore("dedupe", client=client), consumer="bench")

    @dedupe.once
    def handler(event: dict[str, object]) -> None:
        pass

    handler(raw)
