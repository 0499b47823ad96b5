"""Setting a page with typst: tagged (PDF/UA-1), with our own fonts, the same bytes for the same data.

All data goes in as JSON; nothing from a record is ever part of the program.
"""

import json
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import Any

import typst

from .letters import FONTS


@lru_cache(maxsize=1)
def fonts() -> Any:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])


def set_page(program: Path, data: dict[str, Any], files: dict[str, bytes], *, made_at: int) -> bytes:
    """Run one program in a folder of its own, beyond which it cannot read. `made_at` counts seconds since 1970.

    Errors: `typst.TypstError`.
    """
    with tempfile.TemporaryDirectory(prefix="quartier-page-") as folder:
        shutil.copy(program, Path(folder, "main.typ"))
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        return typst.compile(
            str(Path(folder, "main.typ")),
            root=folder,
            font_paths=fonts(),
            ignore_system_fonts=True,
            format="pdf",
            sys_inputs={"data": json.dumps(data)},
            pdf_standards=["ua-1"],
            timestamp=made_at,
        )
