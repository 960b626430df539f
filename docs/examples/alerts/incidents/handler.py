"""The Lambda function, with what it uses on AWS."""

import os

from partner_events.dedupe import DynamoDBStore, NewestWins

from incidents.alerts import alerts
from incidents.aws import IncidentTable

lambda_handler = alerts(
    IncidentTable(os.environ["INCIDENTS"], pager=os.environ["PAGER"]),
    # What was applied is known under the consumer's name: keep it.
    NewestWins(DynamoDBStore(os.environ["APPLIED"]), consumer="incidents"),
)
