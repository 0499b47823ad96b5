"""The protection of public forms holds against machines and lets people through."""

import pytest
from django import forms
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import RequestFactory
from django.utils import translation
from django.views.generic import FormView

from quartier.kernel.errors import DomainError
from quartier.ui import proof
from quartier.ui.limits import Limit, RateLimit, client_address, network_of
from quartier.ui.protection import ProtectedForm, ProtectedView
from quartier.ui.tokens import MAXIMUM_SECONDS, read_token
from tests.protection import filled, token_of_age

SCOPE = "test.note"


class NoteForm(ProtectedForm):
    scope = SCOPE
    text = forms.CharField()


class NoteView(ProtectedView, FormView):
    form_class = NoteForm
    limit = RateLimit(SCOPE, per_address=Limit(3, 60), per_network=Limit(5, 60))
    notes: list[str]

    def carry_out(self, form):
        if form.cleaned_data["text"] == "falsch":
            raise DomainError("So geht es nicht.", field="text")
        self.notes.append(form.cleaned_data["text"])
        return f"/danke/{len(self.notes)}/"

    def render_to_response(self, context, **kwargs):
        return HttpResponse(str(context["form"]), **kwargs)


@pytest.fixture
def send(db):
    cache.clear()
    notes: list[str] = []
    view = NoteView.as_view(notes=notes)

    def send(data, address="192.0.2.10"):
        return view(RequestFactory().post("/notiz/", data, REMOTE_ADDR=address))

    send.notes = notes
    with translation.override("de"):
        yield send


NoteView.notes = []


def test_a_proven_form_is_carried_out(send):
    response = send(filled(SCOPE, text="Bank fehlt"))
    assert (response.status_code, response["Location"]) == (302, "/danke/1/")
    assert response["Cache-Control"] == "no-store"
    assert send.notes == ["Bank fehlt"]


def test_a_double_click_makes_one_note_and_shows_the_same_confirmation(send):
    data = filled(SCOPE, text="Bank fehlt")
    assert [send(data)["Location"] for _ in range(4)] == ["/danke/1/"] * 4
    assert send.notes == ["Bank fehlt"]


def test_a_changed_text_sent_again_is_a_second_note(send):
    data = filled(SCOPE, text="Bank fehlt")
    send(data)
    assert send(data | {"text": "Zwei Bänke fehlen"})["Location"] == "/danke/2/"


def test_one_token_cannot_send_without_end(send):
    data = filled(SCOPE)
    for number in range(5):
        assert send(data | {"text": str(number)}, f"198.51.{number}.1").status_code == 302
    assert send(data | {"text": "6"}, "203.0.113.1").status_code == 429


def test_without_javascript_a_small_sum_is_asked_and_accepted(send):
    data = {"form_token": token_of_age(SCOPE), "text": "Bank fehlt"}
    page = send(data).content.decode()
    assert "Wie viel ist" in page
    assert send.notes == []
    total = sum(proof._summands(data["form_token"]))
    assert send(data | {"form_answer": str(total + 1)}).status_code == 200
    assert send(data | {"form_answer": proof._WORDS[total].upper()}).status_code == 302


def test_a_wrong_proof_is_no_proof():
    token = token_of_age(SCOPE)
    right = proof.find_proof(token)
    assert proof.is_proof(token, right)
    for wrong in ("", "-1", "1e3", "²", right + "0", "0" * 5000):
        assert not proof.is_proof(token, wrong)


@pytest.mark.parametrize("changes", [{"homepage": "https://spam.example.org"}, {"form_token": "x:y:z"},
                                     {"form_token": ""}, {"form_token": token_of_age("other.form")},
                                     {"form_token": token_of_age(SCOPE, MAXIMUM_SECONDS + 5)}])  # fmt: skip
def test_trap_forgery_and_old_pages_are_refused_with_what_was_typed_kept(send, changes):
    response = send(filled(SCOPE, text="Bank fehlt") | changes)
    assert response.status_code == 200
    assert 'value="Bank fehlt"' in response.content.decode()
    assert send.notes == []


def test_a_refused_form_carries_a_fresh_token_that_works(send):
    form = NoteForm(
        data=filled(SCOPE, text="Bank fehlt") | {"form_token": token_of_age(SCOPE, MAXIMUM_SECONDS + 5)}
    )
    assert not form.is_valid()
    assert read_token(SCOPE, form["form_token"].value()).age == 0


def test_a_form_sent_at_once_is_asked_to_wait(send):
    fresh = token_of_age(SCOPE, -60)  # as if no time passed, however slow the machine
    response = send({"form_token": fresh, "form_proof": proof.find_proof(fresh), "text": "Bank fehlt"})
    assert "sehr schnell" in response.content.decode()
    assert send.notes == []


def test_the_limit_of_an_address_triggers(send):
    answers = [send(filled(SCOPE, text=str(n))).status_code for n in range(5)]
    assert answers == [302, 302, 302, 429, 429]
    assert len(send.notes) == 3
    assert send(filled(SCOPE, text="anderes Netz"), "198.51.100.7").status_code == 302


@pytest.mark.parametrize("pattern", ["192.0.2.{}", "2001:db8:1:2::{}"])
def test_the_limit_of_a_network_triggers(send, pattern):
    answers = [send(filled(SCOPE, text=str(n)), pattern.format(n + 1)).status_code for n in range(7)]
    assert answers == [302] * 5 + [429] * 2


def test_a_broken_rule_leaves_no_mark_so_that_it_can_be_mended(send):
    data = filled(SCOPE, text="falsch")
    assert "So geht es nicht." in send(data).content.decode()
    assert "So geht es nicht." in send(data).content.decode()


def test_addresses_are_kept_only_as_a_hash(send):
    send(filled(SCOPE, text="Bank fehlt"))
    with connection.cursor() as cursor:
        cursor.execute("SELECT cache_key FROM house_cache")
        keys = [key for (key,) in cursor.fetchall()]
    assert len([key for key in keys if f"limit:{SCOPE}:" in key]) == 2
    assert not [key for key in keys if "192.0" in key]


def test_forwarded_addresses_count_only_behind_our_own_proxy(settings):
    request = RequestFactory().get("/", REMOTE_ADDR="10.0.0.1", HTTP_X_FORWARDED_FOR="1.2.3.4, 203.0.113.9")
    assert client_address(request) == "10.0.0.1"
    settings.ENV = settings.ENV | {"QUARTIER_BEHIND_PROXY": True}
    assert client_address(request) == "203.0.113.9"
    assert network_of("unknown") == "unknown network"


def test_impatient_clicks_do_not_count_against_the_limits(send):
    data = filled(SCOPE, text="Bank fehlt")
    assert {send(data).status_code for _ in range(9)} == {302}
    assert send(filled(SCOPE, text="Noch eine")).status_code == 302
