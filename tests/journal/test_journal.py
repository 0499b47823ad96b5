"""The history of every object."""

import threading

import pytest
from django.db import connection, transaction

from quartier.journal.actions import record
from quartier.journal.models import Entry, Stamp
from quartier.journal.once import do_once, new_key
from quartier.journal.queries import history_of
from quartier.journal.words import deeds_of
from quartier.publishing.actions import save_publishable
from quartier.publishing.models import Post
from tests.publishing.factories import post

pytestmark = pytest.mark.database


def test_history_is_written_in_the_transaction_of_its_cause(neighbourhood, transactional_db):
    with pytest.raises(RuntimeError):
        record(neighbourhood, "geändert", by=None)


def test_an_entry_is_never_changed(neighbourhood):
    entry = history_of(post(neighbourhood)).get()
    entry.verb = "anders"
    with pytest.raises(TypeError):
        entry.save()


def test_every_deed_raises_the_stamp_and_an_undone_one_does_not(neighbourhood):
    news = post(neighbourhood)
    before = Stamp.objects.get().value
    save_publishable(news, by=None)
    assert Stamp.objects.get().value == before + 1
    with transaction.atomic():
        save_publishable(news, by=None)
        transaction.set_rollback(True)
    assert Stamp.objects.get().value == before + 1
    assert history_of(news).count() == 2


def test_long_texts_show_only_what_changed(neighbourhood):
    words = " ".join(f"Wort{number}" for number in range(200))
    news = post(neighbourhood, body=f"<p>{words} Montag {words}</p>")
    news.body = f"<p>{words} Dienstag {words}</p>"
    save_publishable(news, by=None)
    (change,) = deeds_of(history_of(news)[:1], Post)[0].changes
    assert [(part.kind, part.text) for part in change.parts if part.kind in {"gone", "new"}] == [
        ("gone", "Montag"),
        ("new", "Dienstag"),
    ]
    assert len("".join(part.text for part in change.parts)) < 200


def test_a_deleted_link_is_told_as_deleted(neighbourhood):
    from tests.files.factories import picture

    shown = picture(neighbourhood)
    news = post(neighbourhood, picture=shown)
    news.picture = None
    save_publishable(news, by=None)
    shown.delete()
    (change,) = deeds_of(history_of(news)[:1], Post)[0].changes
    assert (change.label, change.before, change.after) == ("Bild", "(gelöscht)", "–")


def test_a_form_has_its_effect_once(neighbourhood):
    key = new_key()
    first, made = do_once(key, Post, lambda: post(neighbourhood))
    again, made_again = do_once(key, Post, lambda: post(neighbourhood))
    assert (made, made_again) == (True, False)
    assert first == again
    assert Post.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_two_senders_at_the_same_moment_make_one_record(neighbourhood):
    if connection.vendor == "sqlite":
        pytest.skip("SQLite in memory has no second writer; the suite runs again on PostgreSQL")
    key, results = new_key(), []
    start = threading.Barrier(2)

    def send() -> None:
        start.wait()
        results.append(do_once(key, Post, lambda: post(neighbourhood))[0].pk)
        connection.close()

    senders = [threading.Thread(target=send) for _ in range(2)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(results) == 2
    assert len(set(results)) == 1
    assert Post.objects.count() == 1
    assert Entry.objects.filter(verb="angelegt").count() == 1
