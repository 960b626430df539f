"""An endpoint on this machine that takes vendors' webhooks: for development, and nothing else.

`vendors` knows whose a request is, `signatures` whether the vendor made it, `requests` what arrives,
`wrapping` what EventBridge would make of it, `server` listens, and `session` shows it and runs the function.
"""
