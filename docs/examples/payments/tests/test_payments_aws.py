"""What the shop asks of AWS, answered by botocore's own stand-in."""

from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from partner_events.stripe import PaymentIntentSucceeded

from fulfilment.aws import OrderTable, WarehouseQueue
from fulfilment.shop import Payment, UnknownOrderError

PAID = Payment("pi_1", Decimal("49.99"), "usd")


@pytest.fixture(autouse=True)
def region(monkeypatch: pytest.MonkeyPatch) -> None:
    """And credentials, of which clients want some."""
    for name in ("DEFAULT_REGION", "ACCESS_KEY_ID", "SECRET_ACCESS_KEY"):
        monkeypatch.setenv(f"AWS_{name}", "eu-west-1")


def stubbed(adapter: OrderTable | WarehouseQueue) -> Any:
    stub: Any = import_module("botocore.stub")
    return stub.Stubber(vars(adapter)["_client"])


def test_a_payment_is_kept_with_its_order() -> None:
    orders = OrderTable("orders")
    with stubbed(orders) as answers:
        answers.add_response(
            "update_item",
            {},
            {
                "TableName": "orders",
                "Key": {"order_id": {"S": "order-1"}},
                "ConditionExpression": "attribute_exists(order_id)",
                "UpdateExpression": "SET payment_id = :id, paid = :paid, currency = :currency",
                "ExpressionAttributeValues": {
                    ":id": {"S": "pi_1"},
                    ":paid": {"N": "49.99"},
                    ":currency": {"S": "usd"},
                },
            },
        )

        orders.mark_paid("order-1", PAID)

        answers.assert_no_pending_responses()


def test_an_order_that_is_not_there_is_an_error() -> None:
    orders = OrderTable("orders")
    with stubbed(orders) as answers:
        answers.add_client_error("update_item", "ConditionalCheckFailedException")

        with pytest.raises(UnknownOrderError, match="pi_1"):
            orders.mark_paid("order-2", PAID)


def test_the_warehouse_gets_a_message() -> None:
    warehouse = WarehouseQueue("https://sqs.eu-west-1.amazonaws.com/123456789012/warehouse")
    with stubbed(warehouse) as answers:
        answers.add_response(
            "send_message",
            {"MessageId": "1", "MD5OfMessageBody": "x"},
            {
                "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/warehouse",
                "MessageBody": '{"order_id": "order-1", "request": "evt_1"}',
            },
        )

        warehouse.ship("order-1", request="evt_1")

        answers.assert_no_pending_responses()


def test_the_function_has_all_that_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the environment that template.yaml gives it."""
    for name in ("ORDERS", "WAREHOUSE", "HANDLED"):
        monkeypatch.setenv(name, name.lower())

    from fulfilment.handler import lambda_handler

    assert [route.kinds for route in lambda_handler.routes] == [(PaymentIntentSucceeded,)]
