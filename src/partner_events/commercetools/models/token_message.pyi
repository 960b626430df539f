# Generated from schemas/commercetools by codegen; do not edit.

from partner_events.commercetools.models.message import Message


class TokenMessage(Message):
    """https://docs.commercetools.com/api/projects/messages"""
