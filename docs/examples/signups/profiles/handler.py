"""The Lambda function, with what it uses on AWS."""

import os

from partner_events.dedupe import Deduplicator, DynamoDBStore

from profiles.aws import reception
from profiles.signups import signups

lambda_handler = signups(
    reception(profiles=os.environ["PROFILES"], sender=os.environ["SENDER"]),
    # Handled events are known under the consumer's name: keep it.
    Deduplicator(DynamoDBStore(os.environ["HANDLED"]), consumer="profiles"),
)
