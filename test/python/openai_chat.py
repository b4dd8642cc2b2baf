"""The official `openai` package on Chat Completions. Usage: openai_chat.py <base url>"""

import json
import sys

from openai import OpenAI
from pydantic import BaseModel

from serving import GREETING, MOST_STEPS, TOOLS, answer, run_tool, schema, serve, thrown

client = OpenAI(base_url=f"{sys.argv[1]}/v1", api_key="client-key", max_retries=0)
messages = [{"role": "user", "content": GREETING}]
tools = [
    {"type": "function", "function": {"name": name, "description": about, "parameters": schema(field)}}
    for name, about, field, _ in TOOLS
]


class Word(BaseModel):
    word: str
    sure: bool


def fields(offer, reasons):
    return {**({"tools": tools} if offer else {}), **({"reasoning_effort": "high"} if reasons else {})}


def told(completion, pieces=1):
    [choice] = completion.choices
    message, usage = choice.message, completion.usage
    return answer(
        message.content or "",
        reasoning=getattr(message, "reasoning_content", None) or "",
        refusal=message.refusal or "",
        calls=[
            (call.id, call.function.name, json.loads(call.function.arguments))
            for call in message.tool_calls or []
        ],
        stop=choice.finish_reason,
        usage=usage
        and (usage.prompt_tokens, usage.completion_tokens, usage.prompt_tokens_details.cached_tokens),
        pieces=pieces,
    )


def whole(model, offer=False, reasons=False):
    return told(client.chat.completions.create(model=model, messages=messages, **fields(offer, reasons)))


def streamed(model, offer=False, reasons=False):
    asked = {"model": model, "messages": messages, "stream_options": {"include_usage": True}}
    with client.chat.completions.stream(**asked, **fields(offer, reasons)) as stream:
        pieces = sum(event.type == "content.delta" for event in stream)
        return told(stream.get_final_completion(), pieces)


def known(message):
    """The fields that are documented; the helper adds others, which OpenAI does not take back."""
    calls = [
        {
            "id": call.id,
            "type": "function",
            "function": {"name": call.function.name, "arguments": call.function.arguments},
        }
        for call in message.tool_calls or []
    ]
    return {"role": "assistant", "content": message.content, **({"tool_calls": calls} if calls else {})}


def loop(model, stream=False, reasons=False):
    history = list(messages)
    for _ in range(MOST_STEPS):
        asked = {"model": model, "messages": history, **fields(True, reasons)}
        if stream:
            with client.chat.completions.stream(**asked) as reading:
                reading.until_done()
                [choice] = reading.get_final_completion().choices
            history.append(known(choice.message))
        else:
            [choice] = client.chat.completions.create(**asked).choices
            history.append(choice.message)
        if not choice.message.tool_calls:
            return choice.message.content
        for call in choice.message.tool_calls:
            result = run_tool(call.function.name)
            history.append({"role": "tool", "tool_call_id": call.id, "content": result})
    return "the agent did not end"


def end(model):
    """Why a stream ended; the helper raises at any other end than the usual ones."""
    stream = client.chat.completions.create(model=model, messages=messages, stream=True)
    reasons = [chunk.choices[0].finish_reason for chunk in stream if chunk.choices]
    return reasons[-1]


def parse(model):
    completion = client.chat.completions.parse(model=model, messages=messages, response_format=Word)
    return completion.choices[0].message.parsed.model_dump()


def image(model, data):
    content = [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{data}"}},
    ]
    asked = [{"role": "user", "content": content}]
    return client.chat.completions.create(model=model, messages=asked).choices[0].message.content


def error(model, stream=False):
    return thrown(lambda: streamed(model) if stream else whole(model))


def leave(model):
    stream = client.chat.completions.create(model=model, messages=messages, stream=True)
    next(chunk for chunk in stream if chunk.choices and chunk.choices[0].delta.content)
    stream.close()


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
    }
)
