"""Outside the demonstration the house opens only when it is safe, and says in a sentence what is missing."""

import os
import secrets
import socket
import subprocess
import sys

import pytest

from quartier.config import reading
from quartier.config.environment import VARIABLES

# Each of these starts the program in a process of its own, as the town's IT does.
SAFE = {"QUARTIER_SECRET_KEY": secrets.token_urlsafe(48), "QUARTIER_HOSTS": "quartier.example.org"}


def run(folder, *words: str, **values: str) -> subprocess.CompletedProcess[str]:
    """`quartier WORDS` with these variables and no others of ours."""
    names = {variable.name for variable in VARIABLES}
    env = {name: value for name, value in os.environ.items() if name not in names}
    return subprocess.run(
        [sys.executable, "-m", "quartier.config.cli", *words],
        env=env | {"QUARTIER_DATA": str(folder)} | values,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def said(result: subprocess.CompletedProcess[str]) -> str:
    """Everything that was printed; a person must never be shown the inside of the program."""
    text = result.stdout + result.stderr
    assert "Traceback" not in text, text
    return text


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("house")
    assert run(folder, "prepare", **SAFE).returncode == 0
    return folder


def test_a_safe_house_passes(prepared):
    result = run(prepared, "check", **SAFE)
    assert (result.returncode, said(result).strip()) == (0, "Alles in Ordnung.")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"QUARTIER_SECRET_KEY": ""}, "QUARTIER_SECRET_KEY fehlt"),
        ({"QUARTIER_SECRET_KEY": "kurz"}, "QUARTIER_SECRET_KEY ist zu kurz"),
        ({"QUARTIER_SECRET_KEY": "ab" * 30}, "QUARTIER_SECRET_KEY ist zu kurz"),
        ({"QUARTIER_HOSTS": ""}, "QUARTIER_HOSTS fehlt"),
        ({"QUARTIER_HOSTS": "*"}, "Namen der Website einzeln"),
        ({"QUARTIER_DEBUG": "1"}, "QUARTIER_DEBUG ist eingeschaltet"),
        ({"QUARTIER_HTTPS": "0"}, "QUARTIER_HTTPS ist ausgeschaltet"),
        ({"DATABASE_URL": "postgres://a:geheim@127.0.0.1:1/b"}, "Die Datenbank antwortet nicht"),
        ({"DATABASE_URL": "mysql://a:geheim@127.0.0.1/b"}, "DATABASE_URL ist nicht lesbar"),
        ({"QUARTIER_MAIL_URL": "mail.example.org"}, "QUARTIER_MAIL_URL ist nicht lesbar"),
        ({"QUARTIER_DATA": "/proc/quartier"}, "QUARTIER_DATA (/proc/quartier) kann nicht angelegt werden"),
    ],
)
@pytest.mark.parametrize("command", ["check", "serve"])
def test_what_is_unsafe_or_unreadable_keeps_it_shut_with_a_sentence(prepared, command, values, sentence):
    result = run(prepared, command, **(SAFE | {"PORT": free_port()} | values))
    assert result.returncode == 1
    assert sentence in said(result)
    assert "geheim" not in said(result)


def test_a_database_that_was_never_set_up_is_said(tmp_path):
    result = run(tmp_path, "check", **SAFE)
    assert result.returncode == 1
    assert "bitte „quartier prepare“ ausführen" in said(result)


@pytest.mark.parametrize("port", ["abc", "0", "99999"])
def test_an_impossible_port_is_said(prepared, port):
    result = run(prepared, "serve", **(SAFE | {"PORT": port}))
    assert result.returncode != 0
    assert "eine ganze Zahl von 1 bis 65535" in said(result)


def test_a_taken_port_is_said_in_one_line(prepared):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = run(prepared, "serve", **(SAFE | {"PORT": str(port)}))
    assert result.returncode == 1
    assert f"Anschluss {port} ist schon belegt" in said(result)
    assert len(said(result).splitlines()) == 1


def free_port() -> str:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return str(probe.getsockname()[1])


@pytest.mark.parametrize("variable", VARIABLES, ids=lambda variable: variable.name)
def test_default_and_example_of_every_variable_can_be_read(variable):
    variable.read(variable.default)
    variable.read(variable.example)


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (reading.mail_server, "http://mail.example.org"),
        (reading.mail_server, "smtp://"),
        (reading.mail_server, "smtp://mail.example.org:abc"),
        (reading.tile_server, "kacheln.example.org/{z}/{x}/{y}.png"),
        (reading.tile_server, "https://kacheln.example.org/{z}/{x}.png"),
        (reading.host_names, "https://quartier.example.org/"),
        (reading.host_names, "quartier.example.org:8000"),
        (reading.whole_number(1, 64), "0"),
        (reading.whole_number(1, 64), "²"),
        (reading.flag, "ja"),
    ],
)
def test_what_cannot_be_meant_is_refused(reader, text):
    with pytest.raises(ValueError, match=r"\w"):
        reader(text)
