"""An event claimed and completed on the caller's client of DynamoDB."""

from bench.measured.dynamodb_client import client


def handle(raw: dict[str, object]) -> None:
    # Imported here, so that the handler's time has what the library takes and not what boto3 takes.
    from partner_events.dedupe import Deduplicator, DynamoDBStore

    dedupe = Deduplicator(DynamoDBStore("dedupe", client=client), consumer="bench")

    @dedupe.once
    def handler(event: dict[str, object]) -> None:
        pass

    handler(raw)
