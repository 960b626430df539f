"""What runs inside the measured processes.

Each competitor is a module with the few lines that its user would write: ``parse`` makes the event
of a delivery, ``payment_intent`` finds the payload in it, and ``handle`` is the Lambda handler.
"""
