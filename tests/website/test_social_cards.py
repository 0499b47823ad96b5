"""What a messenger shows beside a link: the picture of the record, else the one of the quarter."""

import io
import re

import pytest
from PIL import Image

from quartier.publishing.models import Identity

from ..files.factories import image_bytes, picture
from . import factories

RECORDS = [factories.post, factories.event, factories.project, factories.actor]


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def hero(neighbourhood):
    kept = picture(neighbourhood, alt="Das Quartier", content=image_bytes(colour="navy"))
    Identity.objects.update_or_create(neighbourhood=neighbourhood, defaults={"hero": kept})
    return kept


def card(client, record) -> str:
    text = client.get(record.get_absolute_url()).content.decode()
    return text.partition('<meta property="og:image" content="')[2].partition('"')[0]


@pytest.mark.parametrize("make", RECORDS, ids=lambda make: make.__name__)
def test_a_record_shows_its_own_picture_cut_for_the_purpose(client, neighbourhood, hero, make):
    record = make(neighbourhood)
    type(record).objects.filter(pk=record.pk).update(picture=(own := picture(neighbourhood)))
    assert card(client, record) == f"http://testserver{own.card_url}"
    assert own.card_url != hero.card_url


@pytest.mark.parametrize("make", RECORDS, ids=lambda make: make.__name__)
def test_every_picture_named_to_other_programs_is_there(client, neighbourhood, make):
    record = make(neighbourhood)
    type(record).objects.filter(pk=record.pk).update(picture=picture(neighbourhood))
    text = client.get(record.get_absolute_url()).content.decode()
    named = re.findall(r"http://testserver(/[^\"\s]+\.(?:jpg|png|webp))", text)
    assert named
    assert [address for address in named if client.get(address).status_code != 200] == []


@pytest.mark.parametrize("make", RECORDS, ids=lambda make: make.__name__)
def test_without_one_it_shows_the_quarter(client, neighbourhood, hero, make):
    assert card(client, make(neighbourhood)) == f"http://testserver{hero.card_url}"


def test_the_card_itself_is_there_in_the_size_the_networks_ask_for(client, neighbourhood, hero):
    answer = client.get(hero.card_url)
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    assert Image.open(io.BytesIO(content)).size == (1200, 630)
