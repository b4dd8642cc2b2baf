"""The official `openai` package on Responses. Usage: openai_responses.py <base url>"""

import json
import sys

from openai import OpenAI
from pydantic import BaseModel

from serving import GREETING, MOST_STEPS, TOOLS, answer, run_tool, schema, serve, thrown

client = OpenAI(base_url=f"{sys.argv[1]}/v1", api_key="client-key", max_retries=0)
question = [{"role": "user", "content": GREETING}]
tools = [
    {"type": "function", "name": name, "description": about, "parameters": schema(field), "strict": True}
    for name, about, field, _ in TOOLS
]
thinking = {
    "reasoning": {"effort": "high", "summary": "auto"},
    "include": ["reasoning.encrypted_content"],
    "store": False,
}


class Word(BaseModel):
    word: str
    sure: bool


def fields(offer, reasons):
    return {**({"tools": tools} if offer else {}), **(thinking if reasons else {})}


def told(response, pieces=1):
    parts = [part for item in response.output if item.type == "message" for part in item.content]
    why, usage = response.incomplete_details, response.usage
    return answer(
        response.output_text,
        reasoning="".join(
            part.text for item in response.output if item.type == "reasoning" for part in item.summary
        ),
        refusal="".join(part.refusal for part in parts if part.type == "refusal"),
        calls=[
            (item.call_id, item.name, json.loads(item.arguments))
            for item in response.output
            if item.type == "function_call"
        ],
        stop=why.reason if why else response.status,
        usage=(usage.input_tokens, usage.output_tokens, usage.input_tokens_details.cached_tokens),
        pieces=pieces,
    )


def whole(model, offer=False, reasons=False):
    return told(client.responses.create(model=model, input=question, **fields(offer, reasons)))


def streamed(model, offer=False, reasons=False):
    with client.responses.stream(model=model, input=question, **fields(offer, reasons)) as stream:
        pieces = sum(event.type == "response.output_text.delta" for event in stream)
        return told(stream.get_final_response(), pieces)


def loop(model, stream=False, reasons=False):
    history = list(question)
    for _ in range(MOST_STEPS):
        asked = {"model": model, "input": history, **fields(True, reasons)}
        if stream:
            with client.responses.stream(**asked) as reading:
                response = reading.until_done().get_final_response()
        else:
            response = client.responses.create(**asked)
        history += response.output
        calls = [item for item in response.output if item.type == "function_call"]
        if not calls:
            return response.output_text
        for call in calls:
            output = run_tool(call.name)
            history.append({"type": "function_call_output", "call_id": call.call_id, "output": output})
    return "the agent did not end"


def end(model):
    """Why a stream ended; the helper raises at any other end than the usual one."""
    *_, last = client.responses.create(model=model, input=question, stream=True)
    why = last.response.incomplete_details
    return why.reason if why else last.response.status


def parse(model):
    return client.responses.parse(model=model, input=question, text_format=Word).output_parsed.model_dump()


def image(model, data):
    content = [
        {"type": "input_text", "text": "What is this?"},
        {"type": "input_image", "detail": "auto", "image_url": f"data:image/png;base64,{data}"},
    ]
    return client.responses.create(model=model, input=[{"role": "user", "content": content}]).output_text


def error(model, stream=False):
    return thrown(lambda: streamed(model) if stream else whole(model))


def leave(model):
    stream = client.responses.create(model=model, input=question, stream=True)
    next(event for event in stream if event.type == "response.output_text.delta")
    stream.close()


def stored(model):
    return thrown(
        lambda: client.responses.create(model=model, input=question, previous_response_id="resp_1")
    )


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
        "stored": stored,
    }
)
