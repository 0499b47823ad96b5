"""A real post office on this machine: an SMTP server that puts what it is given into a real IMAP server.

The IMAP server is pymap, a program of its own; nothing of it is ours.
"""

import imaplib
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from smtplib import SMTP

from quartier.mailbox.account import Account

USER, PASSWORD = "buero", 'gehe"im\\ ü'
CITIZEN = "anna@example.org"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


@dataclass
class ImapServer:
    """`with imap_server() as server`; one for all tests of a module, emptied between them."""

    port: int
    process: subprocess.Popen
    user: str = USER
    password: str = PASSWORD

    @property
    def account(self) -> Account:
        return Account("imap", "127.0.0.1", self.port, self.user, self.password)

    def connection(self) -> imaplib.IMAP4:
        box = imaplib.IMAP4("127.0.0.1", self.port, timeout=10)
        box.authenticate("PLAIN", lambda _challenge: f"\0{self.user}\0{self.password}".encode())
        return box

    def deliver(self, raw: bytes) -> None:
        box = self.connection()
        assert box.append("INBOX", "", None, raw)[0] == "OK"
        box.logout()

    def mails_in(self, folder: str) -> list[EmailMessage]:
        """What lies in a folder; nothing when there is none."""
        box = self.connection()
        found = []
        if box.select(f'"{folder}"', readonly=True)[0] == "OK":
            for uid in box.uid("SEARCH", "ALL")[1][0].split():
                parts = box.uid("FETCH", uid, "(FLAGS BODY.PEEK[])")[1]
                raw = next(part for part in parts if isinstance(part, tuple))
                mail = message_from_bytes(raw[1], policy=policy.default)
                mail.flags = b" ".join(part if isinstance(part, bytes) else part[0] for part in parts)
                found.append(mail)
        box.logout()
        return found

    def empty(self) -> None:
        box = self.connection()
        for line in box.list()[1]:
            folder = line.decode().rpartition('"/" ')[2]
            if folder.strip('"') == "INBOX":
                box.select("INBOX")
                box.uid("STORE", "1:*", "+FLAGS.SILENT", r"(\Deleted)")
                box.expunge()
                box.close()
            else:
                box.delete(folder)
        box.logout()


def start_imap() -> ImapServer:
    port = free_port()
    program = Path(sys.executable).parent / "pymap"
    process = subprocess.Popen(
        [program, "--host", "127.0.0.1", "--port", str(port), "--no-tls", "dict",
         "--demo-user", USER, "--demo-password", PASSWORD],
    )  # fmt: skip
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return ImapServer(port, process)
        except OSError:
            assert process.poll() is None, "the IMAP server did not start"
            time.sleep(0.05)
    raise AssertionError("the IMAP server did not answer")


class PostOffice:
    """Takes mail by SMTP: for the office into its IMAP box, for the citizen into a list."""

    def __init__(self, imap: ImapServer) -> None:
        self.imap, self.of_citizen = imap, []
        self.port = free_port()

    async def handle_DATA(self, _server, _session, envelope):
        if CITIZEN in envelope.rcpt_tos:
            self.of_citizen.append(message_from_bytes(envelope.content, policy=policy.default))
        else:
            path = f"Return-Path: <{envelope.mail_from}>\r\nDelivered-To: {envelope.rcpt_tos[0]}\r\n"
            self.imap.deliver(path.encode() + envelope.content)
        return "250 OK"

    def write(self, mail: EmailMessage) -> None:
        """As the citizen's mail program does it."""
        with SMTP("127.0.0.1", self.port) as server:
            server.send_message(mail)
