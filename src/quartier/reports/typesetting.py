"""Setting a page with typst: tagged (PDF/UA-1), with our own fonts, the same bytes for the same data.

All data goes in as JSON; nothing from a record is ever part of the program.
"""

import json
import shutil
import tempfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from .letters import FONTS


class TypesettingError(Exception):
    """The program refused the data; the cause says where."""


@lru_cache(maxsize=1)
def _typesetter() -> Any:
    """The library is loaded with the first page: every process would keep six megabytes of it for nothing."""
    import typst  # noqa: PLC0415

    return typst


@lru_cache(maxsize=1)
def _fonts() -> Any:
    return _typesetter().Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)]
    )


def set_page(
    program: Path,
    data: dict[str, Any],
    files: dict[str, bytes],
    *,
    made_at: int,
    parts: Iterable[Path] = (),
    standards: Iterable[str] = ("ua-1",),
) -> bytes:
    """Run one program in a folder of its own, beyond which it cannot read.

    `parts` are the programs it includes, by their own names. `made_at` counts seconds since 1970.
    Errors: `TypesettingError`.
    """
    typst = _typesetter()
    with tempfile.TemporaryDirectory(prefix="quartier-page-") as folder:
        for part in parts:
            shutil.copy(part, folder)
        shutil.copy(program, Path(folder, "main.typ"))
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        try:
            return typst.compile(
                str(Path(folder, "main.typ")),
                root=folder,
                font_paths=_fonts(),
                ignore_system_fonts=True,
                format="pdf",
                sys_inputs={"data": json.dumps(data)},
                pdf_standards=list(standards),
                timestamp=made_at,
            )
        except typst.TypstError as error:
            raise TypesettingError(str(error)) from error
