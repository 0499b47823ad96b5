"""Loaded before anything else (`-p tests.environment`): tests never touch anybody's data folder or settings."""

import os
import tempfile

for name in [name for name in os.environ if name.startswith("QUARTIER_")]:
    if name != "QUARTIER_SERVER":
        del os.environ[name]
os.environ["QUARTIER_DATA"] = tempfile.mkdtemp(prefix="quartier-test-")
