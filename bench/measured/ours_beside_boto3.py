"""partner_events, and a client of DynamoDB."""

from bench.measured.dynamodb_client import client as client
from bench.measured.ours import handle as handle
