"""A Lambda function made of handlers: which of them gets an event, and what is reported to Lambda.

How an event is opened, identified and parsed is not decided here, nor which events are duplicates.
"""
