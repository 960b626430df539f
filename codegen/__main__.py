import sys
from codegen import importers
print(importers.run(sys.argv[2]))
