"""Models written for one kind of event, and a client of DynamoDB."""

from bench.measured.dynamodb_client import client as client
from bench.measured.handwritten import handle as handle
