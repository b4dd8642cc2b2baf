"""Does what a test asks for, line by line: JSON in, JSON out."""

import json
import sys

GREETING = "Grüße!"

TOOLS = [
    ("get_weather", "The weather of a city", "city", "sunny, 21 °C"),
    ("get_time", "The time in a zone", "zone", "12:05"),
]

MOST_STEPS = 5


def schema(field):
    return {
        "type": "object",
        "properties": {field: {"type": "string"}},
        "required": [field],
        "additionalProperties": False,
    }


def run_tool(name):
    return next(result for tool, _, _, result in TOOLS if tool == name)


def answer(text, reasoning="", refusal="", calls=(), stop=None, usage=None, pieces=1):
    """The same of every client. `calls` are (id, name, arguments); `usage` is (input, output, cached)."""
    return {
        "text": text,
        "reasoning": reasoning,
        "refusal": refusal,
        "calls": [{"id": id, "name": name, "arguments": arguments} for id, name, arguments in calls],
        "stop": stop,
        "usage": list(usage) if usage else None,
        "pieces": pieces,
    }


def thrown(work):
    """The class and the details of what `work` raises; None when it does not."""
    try:
        work()
    except Exception as error:
        response = getattr(error, "response", None)
        headers = response.headers if response is not None else {}
        return {
            "classes": [each.__name__ for each in type(error).__mro__],
            "status": getattr(error, "status_code", None),
            "code": getattr(error, "code", None),
            "type": getattr(error, "type", None),
            "message": str(error),
            "retry_after": headers.get("retry-after"),
        }
    return None


def serve(actions):
    for line in sys.stdin:
        asked = json.loads(line)
        action = actions[asked.pop("do")]
        try:
            told = {"told": action(**asked)}
        except Exception as error:
            told = {"raised": f"{type(error).__name__}: {error}"}
        print(json.dumps(told), flush=True)
