"""Nasty mails, each with the name of its trick."""

import base64
import io
import zipfile

from .letters import HEAD, letter


def nested(depth: int) -> bytes:
    inside = b"Content-Type: text/plain\r\n\r\nganz innen\r\n"
    for level in range(depth):
        mark = b"g%d" % level
        inside = (
            b"Content-Type: multipart/mixed; boundary=" + mark + b"\r\n\r\n--" + mark + b"\r\n" + inside
            + b"--" + mark + b"--\r\n"
        )  # fmt: skip
    return HEAD + inside


def mails_in_mails(depth: int) -> bytes:
    return HEAD + b"Content-Type: message/rfc822\r\n\r\n" * depth + b"Hallo"


def many_parts(count: int) -> bytes:
    return (
        HEAD + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"
        + b"--x\r\nContent-Type: text/plain\r\n\r\na\r\n" * count + b"--x--\r\n"
    )  # fmt: skip


def zip_bomb() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.bin", b"\0" * 5_000_000)
    return letter(files=[("42.zip", "application", "zip", target.getvalue())])


PLAIN = b"Content-Type: text/plain; charset=%s\r\n\r\n%s"

HOSTILE: dict[str, bytes] = {
    "empty": b"",
    "only_a_zero": b"\0",
    "no_head": b"Hallo, wer liest das?",
    "no_body": HEAD,
    "only_breaks": b"\r\n" * 2000,
    "zeros": HEAD + b"\r\nHal\0lo\0 Bank\0",
    "unknown_charset": HEAD + PLAIN % (b"klingonisch", "Grüße".encode()),
    "wrong_charset": HEAD + PLAIN % (b"utf-8", "Grüße".encode("latin-1")),
    "charset_that_is_code": HEAD + PLAIN % (b"unicode_escape", rb"\N{BULLET} \x"),
    "charset_idna": HEAD + PLAIN % (b"idna", b"xn--" + b"a" * 20000),
    "charset_zip": HEAD + PLAIN % (b"zlib_codec", b"x\x9c\x03\x00"),
    "charset_utf7_script": HEAD + PLAIN % (b"utf-7", b"+ADw-script+AD4-alert(1)+ADw-/script+AD4-"),
    "broken_base64": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n!!!SGFsbG8=?A",
    "broken_quoted_printable": HEAD + b"Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=ZZ=\r\n=",
    "unknown_transfer_coding": HEAD + b"Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 666 a\r\nM\r\n",
    "boundary_missing": HEAD + b"Content-Type: multipart/mixed\r\n\r\n--x\r\n\r\nHallo\r\n--x--",
    "boundary_never_comes": HEAD + b"Content-Type: multipart/mixed; boundary=nie\r\n\r\nHallo\r\n",
    "boundary_is_empty": HEAD + b'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n\r\nHallo\r\n----',
    "nested_12": nested(12),
    "nested_300": nested(300),
    "nested_3000": nested(3000),
    "mails_in_mails": mails_in_mails(20),
    "mails_in_mails_3000": mails_in_mails(3000),
    "parts_50000": many_parts(50_000),
    "endless_header": b"Subject: " + b"a" * 2_000_000 + b"\r\n\r\nHallo",
    "million_headers": b"X: y\r\n" * 300_000 + b"\r\nHallo",
    "header_without_end": HEAD + b"X-Lang: " + b" \r\n" * 50_000 + b"\r\nHallo",
    "same_header_thrice": b"From: a@example.org\r\nFrom: b@example.org\r\nSubject: 1\r\nSubject: 2\r\n\r\nHallo",
    "header_smuggled": b"From: a@example.org\r\nSubject: =?utf-8?q?Hallo=0D=0ABcc:_alle@example.org?=\r\n\r\nHallo",
    "from_broken": b"From: <<>@@,;:()\r\nSubject: x\r\n\r\nHallo",
    "from_thousand": b"From: " + b"a@example.org, " * 5000 + b"\r\n\r\nHallo",
    "from_comments": b"From: " + b"(" * 5000 + b"a@example.org" + b")" * 5000 + b"\r\n\r\nHallo",
    "id_with_breaks": b"From: a@example.org\r\nMessage-ID: <a\r\n b@c>\r\nIn-Reply-To: <\x00@x> <y\r\n\r\nHallo",
    "date_of_nowhen": b"From: a@example.org\r\nDate: Fri, 99 Foo 99999 99:99:99 +9999\r\n\r\nHallo",
    "date_of_year_9999": b"From: a@example.org\r\nDate: Fri, 31 Dec 9999 23:59:59 -1200\r\n\r\nHallo",
    "encoded_word_bombs": b"From: a@example.org\r\nSubject: " + b"=?utf-8?b?" * 2000 + b"\r\n\r\nHallo",
    "name_turned": letter(sender="\u202egro.elpmaxe\u202c <a@example.org>", subject="gnp.\u202eexe"),
    "name_lies": letter(sender='"bauamt@stadt.example" <a@example.net>'),
    "zalgo": letter("H" + "\u0301\u0316" * 5000 + "allo"),
    "halves_of_characters": HEAD + b"Content-Type: text/plain; charset=utf-8\r\n\r\n\xed\xa0\x80Hallo",
    "html_script": letter("", html="<p>Hallo</p><script>alert(1)</script><img src=x onerror=alert(1)>"),
    "html_deep": letter("", html="<div>" * 20_000 + "Hallo"),
    "html_sections": letter("", html="<section>" * 20_000 + "Hallo"),
    "html_open_titles": letter("", html="<title>" * 20_000 + "Hallo"),
    "html_comments": letter("", html="<!--" * 40_000 + "Hallo"),
    "html_angles": letter("", html="<" * 190_000),
    "many_quotes": letter("> " * 300 + "\n" + "> a\n" * 40_000),
    "attributions": letter("Am schrieb schrieb schrieb schrieb schrieb schrieb schrieb\n" * 4000),
    "zip_bomb": zip_bomb(),
    "winmail": letter(files=[("winmail.dat", "application", "ms-tnef", b"\x78\x9f\x3e\x22" * 50)]),
    "calendar": letter(files=[("einladung.ics", "text", "calendar", b"BEGIN:VCALENDAR")]),
    "picture_that_is_none": letter(files=[("foto.jpg", "image", "jpeg", b"<svg onload=alert(1)>")]),
    "pdf_that_is_none": letter(files=[("brief.pdf", "application", "pdf", b"MZ\x90\0")]),
    "name_of_a_path": letter(files=[("../../etc/passwd", "application", "octet-stream", b"x")]),
    "name_endless": letter(files=[("a" * 5000 + ".pdf", "application", "pdf", b"%PDF-1.4")]),
    "hundred_files": letter(files=[(f"{n}.txt", "text", "plain", b"x") for n in range(100)]),
    "base64_in_lines_of_one": HEAD + b"Content-Transfer-Encoding: base64\r\n\r\n" + b"\r\n".join(
        bytes([c]) for c in base64.b64encode(b"Hallo Welt" * 500)
    ),
    "encrypted": HEAD + b'Content-Type: multipart/encrypted; boundary=x\r\n\r\n--x\r\n\r\nVersion: 1\r\n--x--',
}  # fmt: skip
