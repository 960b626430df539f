"""Running a user's function as Lambda does: in a process of its own, with Lambda's context and limits.

`worker` is that process, `environment` the side that starts it, sends it events and ends it. Whatever runs
functions here goes through `environment`: ``invoke``, ``listen``, ``trigger``, ``replay``.
"""
