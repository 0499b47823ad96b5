"""`python -m bench.last_place`: many groups at once on the last places of a walk, and the proof of the test.

By default 200 clients and 100 rounds, on SQLite in a file and on a PostgreSQL of its own: three places are left and
every client wants all three. In each round exactly one gets them, every other hears that none is left. Then the same
with the lock switched off (the numbered places must hold) and with lock and numbers switched off (more people must
come than there are places: a test that could not fail would prove nothing).
"""

from bench.contest import main

if __name__ == "__main__":
    main("bench.place_rounds", __doc__)
