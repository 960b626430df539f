"""Makes the templates of programs in a folder, in one process."""
# The package is in an environment of its own.
# pyright: reportMissingImports=false, reportUnknownVariableType=false, reportUnknownMemberType=false

import importlib
import json
import sys
from inspect import signature
from pathlib import Path

from aws_cdk import App, BootstraplessSynthesizer, Stack  # type: ignore[import-not-found,unused-ignore]
from aws_cdk import aws_sqs as sqs

folder = Path(sys.argv[1])
sys.path.insert(0, str(folder))
app = App(outdir=str(folder / "out"), analytics_reporting=False)
for name in json.loads((folder / "names.json").read_text()):
    stack = Stack(app, name, synthesizer=BootstraplessSynthesizer())
    module = importlib.import_module(name)
    for function in (each for name, each in vars(module).items() if name.startswith("add_")):
        needs_queue = "orders" in signature(function).parameters
        function(stack, *([sqs.Queue(stack, "Orders")] if needs_queue else []))
app.synth()
