"""The official Python client against a running router; prints what it saw as one JSON object.

Usage: client.py <base url>
"""

import json
import sys
import time

from openai import NotFoundError, OpenAI, __version__

client = OpenAI(base_url=sys.argv[1], api_key="unused", max_retries=0)
messages = [{"role": "user", "content": "What is the capital of France?"}]


def chat():
    raw = client.chat.completions.with_raw_response.create(model="auto", messages=messages)
    answer = raw.parse()
    return {
        "content": answer.choices[0].message.content,
        "usage": answer.usage.model_dump(include={"prompt_tokens", "completion_tokens"}),
        "model": raw.headers["x-umbel-model"],
    }


def stream():
    began = time.monotonic()
    pieces, after, usage = [], [], None
    chunks = client.chat.completions.create(
        model="auto", messages=messages, stream=True, stream_options={"include_usage": True}
    )
    for chunk in chunks:
        if chunk.choices and chunk.choices[0].delta.content:
            pieces.append(chunk.choices[0].delta.content)
            after.append(time.monotonic() - began)
        usage = chunk.usage or usage
    return {
        "pieces": pieces,
        "seconds": after[-1] - after[0],
        "completion_tokens": usage.completion_tokens,
    }


def embeddings():
    # The client asks for base64 and decodes it, unless told otherwise.
    texts = ["refund please", "I want my money back", "the weather in Oslo"]
    decoded = client.embeddings.create(model="edge/embed", input=texts)
    floats = client.embeddings.create(model="edge/embed", input=texts, encoding_format="float")
    return {
        "decoded": [list(row.embedding) for row in decoded.data],
        "floats": [row.embedding for row in floats.data],
    }


def unknown_model():
    try:
        client.chat.completions.create(model="no-such-model", messages=messages)
    except NotFoundError as error:
        return {"status": error.status_code, "code": error.code}
    return None


print(
    json.dumps(
        {
            "version": __version__,
            "models": [model.id for model in client.models.list()],
            "chat": chat(),
            "stream": stream(),
            "embeddings": embeddings(),
            "unknown_model": unknown_model(),
        }
    )
)
