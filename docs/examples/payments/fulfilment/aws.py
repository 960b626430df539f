"""The shop's orders in a DynamoDB table, and the warehouse's requests in an SQS queue."""

import json
from importlib import import_module
from typing import Any

from fulfilment.shop import Payment, Shop, UnknownOrderError

# Imported so, since it has no types of its own; the package types-boto3 has.
aws: Any = import_module("boto3")


class OrderTable:
    """A table whose key is `order_id`, where the web shop puts orders."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._client = aws.client("dynamodb")

    def mark_paid(self, order_id: str, payment: Payment) -> None:
        try:
            self._client.update_item(
                TableName=self._name,
                Key={"order_id": {"S": order_id}},
                ConditionExpression="attribute_exists(order_id)",
                UpdateExpression="SET payment_id = :id, paid = :paid, currency = :currency",
                ExpressionAttributeValues={
                    ":id": {"S": payment.id},
                    ":paid": {"N": str(payment.amount)},
                    ":currency": {"S": payment.currency},
                },
            )
        except self._client.exceptions.ConditionalCheckFailedException as error:
            raise UnknownOrderError(f"payment {payment.id} is for an order that is not there") from error


class WarehouseQueue:
    """The queue that the warehouse reads."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._client = aws.client("sqs")

    def ship(self, order_id: str, *, request: str) -> None:
        body = json.dumps({"order_id": order_id, "request": request})
        self._client.send_message(QueueUrl=self._url, MessageBody=body)


def shop(*, orders: str, warehouse: str) -> Shop:
    """The shop with the table of this name and the queue with this URL."""
    return Shop(OrderTable(orders), WarehouseQueue(warehouse))
