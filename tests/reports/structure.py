"""What a tagged PDF says about itself."""

import io

import pikepdf


def elements(node, found=None, depth=0) -> list:
    """All structure elements below a node."""
    found = [] if found is None else found
    if depth > 80:
        return found
    if isinstance(node, pikepdf.Dictionary):
        if "/S" in node and node.get("/Type") != "/OBJR":
            found.append(node)
        if node.get("/K") is not None:
            elements(node.K, found, depth + 1)
    elif isinstance(node, pikepdf.Array):
        for child in node:
            elements(child, found, depth + 1)
    return found


_KEPT: list[pikepdf.Pdf] = []


def opened(content: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(content))


def kinds(content: bytes) -> dict[str, list]:
    """Structure elements by their kind, e.g. `/H1`."""
    found: dict[str, list] = {}
    pdf = opened(content)
    for element in elements(pdf.Root.StructTreeRoot):
        found.setdefault(str(element.S), []).append(element)
    _KEPT.append(pdf)  # its objects live only as long as it
    del _KEPT[:-3]
    return found


def bookmarks(content: bytes) -> list[str]:
    with opened(content) as pdf, pdf.open_outline() as outline:

        def walk(items):
            for item in items:
                yield item.title
                yield from walk(item.children)

        return list(walk(outline.root))


def text_of(content: bytes) -> str:
    """The text of all pages by the fonts' own tables (ToUnicode), for words without ligatures only."""
    found = []
    for page in opened(content).pages:
        maps = {name: _unicode(font) for name, font in page.Resources.get("/Font", {}).items()}
        current: dict[int, str] = {}
        for operands, operator in pikepdf.parse_content_stream(page):
            if str(operator) == "Tf":
                current = maps[str(operands[0])]
            elif str(operator) in {"Tj", "TJ"}:
                strings = operands[0] if str(operator) == "TJ" else [operands[0]]
                for part in strings:
                    if isinstance(part, pikepdf.String):
                        raw = bytes(part)
                        codes = [int.from_bytes(raw[n : n + 2], "big") for n in range(0, len(raw), 2)]
                        found.append("".join(current.get(code, "\ufffd") for code in codes))
    return "".join(found)


def _unicode(font) -> dict[int, str]:
    import re

    table = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.S):
        for code, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            found[int(code, 16)] = bytes.fromhex(value).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.S):
        for low, high, value in re.findall(r"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>", block):
            for step in range(int(high, 16) - int(low, 16) + 1):
                found[int(low, 16) + step] = chr(int(value, 16) + step)
    return found
