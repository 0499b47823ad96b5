"""Prints as JSON how many database queries each page given by its address costs when it is made."""

import json
import sys

import django

django.setup()

from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

client = Client(SERVER_NAME="127.0.0.1")
counts = {}
for path in sys.argv[1:]:
    client.get(path)  # what is read once per process is not the page's
    with CaptureQueriesContext(
        connection,
    ) as caught:
        client.get(path)
    counts[path] = len(caught)
print(json.dumps(counts))
