"""The Lambda function, with what it uses on AWS."""

import os

from partner_events.dedupe import Deduplicator, DynamoDBStore

from fulfilment.aws import shop
from fulfilment.payments import payments

lambda_handler = payments(
    shop(orders=os.environ["ORDERS"], warehouse=os.environ["WAREHOUSE"]),
    # Handled events are known under the consumer's name: keep it.
    Deduplicator(DynamoDBStore(os.environ["HANDLED"]), consumer="fulfilment"),
)
