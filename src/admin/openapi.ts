import * as z from 'zod'
import { type AdminOperation, noBody } from './operation.ts'

const errorBody = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: {
        message: { type: 'string' },
        type: { type: 'string' },
        param: { type: ['string', 'null'] },
        code: { type: ['string', 'null'] },
      },
      required: ['message', 'type', 'param', 'code'],
    },
  },
  required: ['error'],
}

/** The document of the administration (OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.1), from its schemas. */
export function openApiDocument(operations: readonly AdminOperation[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const each of operations) {
    const path = `/admin${each.path}`
    paths[path] = { ...paths[path], [each.method]: described(each) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Umbel administration',
      version: '1',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The secret UMBEL_ADMIN_TOKEN, or a key with the scope `admin`. Behind Cloudflare Access its token is taken instead.',
        },
      },
      schemas: { Error: errorBody },
    },
  }
}

function described(operation: AdminOperation): object {
  const { id, summary, description, status, answer } = operation
  return {
    operationId: id,
    summary,
    ...(description !== undefined && { description }),
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    ...requestBody(operation),
    responses: {
      [status]: {
        description: summary,
        content: contentOf(answer),
      },
      400: fails('What was sent is not valid.'),
      401: fails('Without the token.'),
      403: fails('A key without the scope `admin`, or a page of another origin.'),
      ...(operation.path.includes('{') && { 404: fails('There is no such thing.') }),
      503: fails('A store or an object cannot be reached at the moment.'),
      ...Object.fromEntries(Object.entries(operation.refuses ?? {}).map(([code, why]) => [code, fails(why)])),
    },
  }
}

function contentOf(answer: AdminOperation['answer']): object {
  if (answer === 'event-stream') return { 'text/event-stream': { schema: { type: 'string' } } }
  if (answer === 'bytes') return { 'application/octet-stream': {} }
  return { 'application/json': { schema: schemaOf(answer, 'output') } }
}

function fails(description: string): object {
  return {
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  }
}

function pathParameters({ path }: AdminOperation): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters({ query }: AdminOperation): object[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = typeof schema === 'object' ? schema : {}
    return {
      name,
      in: 'query',
      required: false,
      ...(description !== undefined && { description }),
      schema: rest,
    }
  })
}

function requestBody({ body, bodyType }: AdminOperation): object {
  if (body === noBody) return {}
  const types = { text: 'text/plain', form: 'multipart/form-data', json: 'application/json' }
  const type = types[bodyType ?? 'json']
  const required = !body.safeParse(undefined).success
  return { requestBody: { required, content: { [type]: { schema: schemaOf(body, 'input') } } } }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
