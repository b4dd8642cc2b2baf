"""The official `anthropic` package. Usage: anthropic_messages.py <base url>"""

import sys

from anthropic import Anthropic, beta_tool
from pydantic import BaseModel

from serving import GREETING, MOST_STEPS, TOOLS, answer, run_tool, schema, serve, thrown

client = Anthropic(base_url=sys.argv[1], api_key="client-key", max_retries=0)
messages = [{"role": "user", "content": GREETING}]
tools = [
    {"name": name, "description": about, "input_schema": schema(field)} for name, about, field, _ in TOOLS
]


class Word(BaseModel):
    word: str
    sure: bool


def fields(offer, reasons):
    thinking = {"thinking": {"type": "enabled", "budget_tokens": 2048}} if reasons else {}
    return {"max_tokens": 4096, **({"tools": tools} if offer else {}), **thinking}


def text_of(content):
    return "".join(block.text for block in content if block.type == "text")


def told(message, pieces=1):
    usage = message.usage
    cached = usage.cache_read_input_tokens or 0
    return answer(
        text_of(message.content),
        reasoning="".join(block.thinking for block in message.content if block.type == "thinking"),
        calls=[(block.id, block.name, block.input) for block in message.content if block.type == "tool_use"],
        stop=message.stop_reason,
        usage=(
            usage.input_tokens + cached + (usage.cache_creation_input_tokens or 0),
            usage.output_tokens,
            cached,
        ),
        pieces=pieces,
    )


def whole(model, offer=False, reasons=False):
    return told(client.messages.create(model=model, messages=messages, **fields(offer, reasons)))


def streamed(model, offer=False, reasons=False):
    with client.messages.stream(model=model, messages=messages, **fields(offer, reasons)) as stream:
        pieces = sum(1 for _ in stream.text_stream)
        return told(stream.get_final_message(), pieces)


def end(model):
    return streamed(model)["stop"]


def loop(model, stream=False, reasons=False):
    history = list(messages)
    for _ in range(MOST_STEPS):
        asked = {"model": model, "messages": history, **fields(True, reasons)}
        if stream:
            with client.messages.stream(**asked) as reading:
                message = reading.get_final_message()
        else:
            message = client.messages.create(**asked)
        history.append({"role": "assistant", "content": message.content})
        results = [
            {"type": "tool_result", "tool_use_id": block.id, "content": run_tool(block.name)}
            for block in message.content
            if block.type == "tool_use"
        ]
        if not results:
            return text_of(message.content)
        history.append({"role": "user", "content": results})
    return "the agent did not end"


@beta_tool
def get_weather(city: str) -> str:
    """The weather of a city"""
    return run_tool("get_weather")


@beta_tool
def get_time(zone: str) -> str:
    """The time in a zone"""
    return run_tool("get_time")


def runner(model):
    """The client's own loop, which would rather leave the conversation with the server."""
    running = client.beta.messages.tool_runner(
        model=model,
        messages=messages,
        max_tokens=4096,
        max_iterations=MOST_STEPS,
        tools=[get_weather, get_time],
    )
    return text_of(running.until_done().content)


def parse(model):
    message = client.messages.parse(model=model, messages=messages, max_tokens=4096, output_format=Word)
    return message.parsed_output.model_dump()


def image(model, data):
    source = {"type": "base64", "media_type": "image/png", "data": data}
    content = [{"type": "text", "text": "What is this?"}, {"type": "image", "source": source}]
    asked = [{"role": "user", "content": content}]
    return text_of(client.messages.create(model=model, messages=asked, max_tokens=4096).content)


def error(model, stream=False):
    return thrown(lambda: streamed(model) if stream else whole(model))


def leave(model):
    with client.messages.stream(model=model, messages=messages, max_tokens=4096) as stream:
        next(iter(stream.text_stream))


def count(model):
    return client.messages.count_tokens(model=model, messages=messages, tools=tools).input_tokens


serve(
    {
        "whole": whole,
        "streamed": streamed,
        "end": end,
        "loop": loop,
        "parse": parse,
        "image": image,
        "error": error,
        "leave": leave,
        "runner": runner,
        "count": count,
    }
)
