"""Pictures of reports nobody sent are swept by the worker, too."""

import os
import time

from quartier.cases.drafts import HOURS, _folder, sweep
from quartier.sockets.duties import duties


def test_what_was_not_sent_in_time_is_swept(settings, tmp_path):
    settings.DATA = tmp_path
    for name, hours in (("old.webp", HOURS + 0.01), ("young.webp", HOURS - 0.01)):
        file = _folder() / name
        file.write_bytes(b"x")
        then = time.time() - hours * 3600
        os.utime(file, (then, then))
    assert duties["cases.sweep_drafts"].run() == 1
    assert [file.name for file in _folder().iterdir()] == ["young.webp"]
    assert sweep() == 0
