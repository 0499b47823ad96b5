"""Everything that can be judged without running the program's tests; under a minute.

Runs all checks even when one fails, and says at the end which did.
"""

import subprocess
import sys
import time
from pathlib import Path

BIN = Path(sys.executable).parent
TEMPLATES = [str(f) for f in sorted(Path("src").rglob("*.html"))]
CHECKS: dict[str, list[str]] = {
    "lint": [str(BIN / "ruff"), "check", "src", "tests", "tools", "bench"],
    "format": [str(BIN / "ruff"), "format", "--check", "-q", "src", "tests", "tools", "bench"],
    "templates": [str(BIN / "djade"), "--check", "--target-version", "5.2", *TEMPLATES],
    "floors": [str(BIN / "lint-imports"), "--no-cache"],
    "types": [str(BIN / "mypy")],
    "migrations": [str(BIN / "quartier"), "manage", "makemigrations", "--check", "--dry-run"],
    "translations": [sys.executable, "-m", "tools.messages", "--check"],
    "licences": [str(BIN / "reuse"), "lint", "-q"],
}


def main() -> int:
    failed = []
    for name, command in CHECKS.items():
        begun = time.monotonic()
        result = subprocess.run(command, capture_output=True, text=True, env=_environment())
        verdict = "ok" if result.returncode == 0 else "FAILED"
        print(f"{name:<14} {verdict:<7} {time.monotonic() - begun:5.1f} s", flush=True)
        if result.returncode:
            failed.append(name)
            print(result.stdout + result.stderr)
    if failed:
        print("Not in order: " + ", ".join(failed))
    return 1 if failed else 0


def _environment() -> dict[str, str]:
    import os
    import tempfile

    return os.environ | {"QUARTIER_DEMO": "1", "QUARTIER_DATA": tempfile.mkdtemp(prefix="quartier-check-")}


if __name__ == "__main__":
    sys.exit(main())
