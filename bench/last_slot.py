"""`python -m bench.last_slot`: many clients at once on the last free time, again and again, and the proof of the test.

By default 200 clients and 100 rounds, on SQLite in a file and on a PostgreSQL of its own: in each round exactly one
client gets the time, every other is told the next free ones. Then the same with the lock switched off (the constraint
of the database must hold) and with lock and constraint switched off (the time must be given away twice: a test that
could not fail would prove nothing).
"""

from bench.contest import main

if __name__ == "__main__":
    main("bench.slot_rounds", __doc__)
