"""What schemathesis has to know beside the description: how a list of rows becomes lines, and what exact decimals are."""

import json

import schemathesis
from hypothesis import strategies as st


@schemathesis.serializer("application/x-ndjson")
def lines(ctx, value):
    """A row on each line; what is no list is sent as it is, to be refused."""
    if isinstance(value, list):
        return "".join(json.dumps(row) + "\n" for row in value).encode()
    if isinstance(value, bytes):
        return value
    return json.dumps(value).encode()


# All digits of a price; a number's pattern and its multiple would otherwise be met by few.
schemathesis.openapi.format(
    "decimal", st.integers(0, 99_999_999).map(lambda cents: f"{cents // 100}.{cents % 100:02}")
)
