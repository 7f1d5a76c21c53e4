//! The OpenAPI document, made from the grammar of the commands: what can be typed is what can be asked.

use clap::Command;
use serde_json::{Map, Value, json};

use super::{
    commands::{READINGS, leaves},
    members::Member,
};

/// What stands besides a command's own members.
const SAID: [(&str, &str, &str); 3] = [
    ("dry_run", "boolean", "Show what would be done and send nothing · 보내지 않고 보여 주기만"),
    ("yes", "boolean", "Confirm orders beforehand · 묻지 않고 주문 확인"),
    ("confirmation", "string", "The word of the answer 409 that told what would be ordered · 409 답의 확인 단어"),
];

/// The document, as it is served.
pub(super) fn document(tree: &Command) -> Value {
    let mut paths = Map::new();
    for (path, command) in leaves(tree) {
        let words = path.join(" ");
        let mut item = Map::new();
        if READINGS.contains(&words.as_str()) {
            item.insert("get".into(), get(&words, command));
        }
        item.insert("post".into(), post(&words, command));
        paths.insert(format!("/v1/{}", path.join("/")), item.into());
    }
    paths.insert("/v1/alerts".into(), json!({ "post": alerts() }));
    paths.insert("/healthz".into(), json!({ "get": plain("healthz", "Whether it serves", "application/json") }));
    paths.insert("/metrics".into(), json!({ "get": plain("metrics", "What it did, for Prometheus", "text/plain") }));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "kis serve",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "The commands of kis over HTTP · kis 의 명령을 HTTP로",
            "description": "Each route is a command as it is typed, and answers with the object that `--output json` prints. \
                            A request that changes something needs an Idempotency-Key; one that may order needs a yes.",
        },
        "security": [{ "token": [] }],
        "paths": paths,
        "components": {
            "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            "schemas": { "Answer": answer(), "Error": error() },
            "parameters": { "key": key() },
            "headers": {
                "exit": {
                    "description": "The exit code of the command line · 명령줄의 종료 코드",
                    "schema": { "type": "integer" },
                },
            },
            "responses": { "Answer": response("What came of it · 결과") },
        },
    })
}

fn get(words: &str, command: &Command) -> Value {
    let parameters: Vec<Value> = Member::all(command)
        .iter()
        .map(|member| {
            json!({
                "name": member.name,
                "in": "query",
                "required": member.is_required(),
                "description": member.about(),
                "schema": schema(member),
            })
        })
        .collect();
    operation((&format!("get {words}"), command), json!({ "parameters": parameters }))
}

fn post(words: &str, command: &Command) -> Value {
    let members = Member::all(command);
    let mut properties: Map<String, Value> =
        members.iter().map(|member| (member.name.clone(), described(schema(member), &member.about()))).collect();
    for (name, kind, about) in SAID {
        properties.insert(name.into(), json!({ "type": kind, "description": about }));
    }
    let required: Vec<&str> =
        members.iter().filter(|member| member.is_required()).map(|member| member.name.as_str()).collect();
    let body =
        json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false });
    let is_reading = READINGS.contains(&words);
    let parameters = if is_reading { json!([]) } else { json!([{ "$ref": "#/components/parameters/key" }]) };
    let rest = json!({
        "parameters": parameters,
        "requestBody": { "required": !required.is_empty(), "content": { "application/json": { "schema": body } } },
    });
    operation((words, command), rest)
}

fn operation((words, command): (&str, &Command), mut rest: Value) -> Value {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    rest["operationId"] = words.replace([' ', '-'], "_").into();
    rest["summary"] = about.into();
    rest["tags"] = json!([words.trim_start_matches("get ").split(' ').next()]);
    rest["responses"] = json!({
        "200": { "$ref": "#/components/responses/Answer" },
        "400": { "$ref": "#/components/responses/Answer" },
        "401": { "$ref": "#/components/responses/Answer" },
        "409": { "$ref": "#/components/responses/Answer" },
        "default": { "$ref": "#/components/responses/Answer" },
    });
    rest
}

fn alerts() -> Value {
    let one = json!({ "type": ["object", "string"] });
    json!({
        "operationId": "alerts",
        "summary": "Take in alerts: a phone's notifications · 휴대폰 알림 받기",
        "description": "Answered when they are on the disk. Which members of an object hold the text is a setting.",
        "tags": ["alert"],
        "parameters": [{
            "name": "Idempotency-Key",
            "in": "header",
            "description": "The alert's own number: the same one is the same alert, whenever it comes",
            "schema": { "type": "string", "maxLength": 128 },
        }],
        "requestBody": {
            "required": true,
            "content": {
                "application/json": { "schema": { "oneOf": [one, { "type": "array", "items": one }] } },
                "text/plain": { "schema": { "type": "string", "description": "One alert a line" } },
            },
        },
        "responses": {
            "200": { "$ref": "#/components/responses/Answer" },
            "default": { "$ref": "#/components/responses/Answer" },
        },
    })
}

fn plain(id: &str, about: &str, kind: &str) -> Value {
    let schema = if kind == "application/json" { json!({ "type": "object" }) } else { json!({ "type": "string" }) };
    json!({
        "operationId": id,
        "summary": about,
        "tags": ["server"],
        "security": [{}],
        "responses": { "200": { "description": about, "content": { kind: { "schema": schema } } } },
    })
}

/// Texts and numbers are the same to the command line.
fn schema(member: &Member<'_>) -> Value {
    let one = match (member.is_flag(), member.choices()) {
        (true, _) => json!({ "type": "boolean" }),
        (false, choices) if choices.is_empty() => json!({ "type": ["string", "number"] }),
        (false, choices) => json!({ "enum": choices }),
    };
    let mut schema = if member.is_list() { json!({ "oneOf": [one, { "type": "array", "items": one }] }) } else { one };
    if let Some(default) = member.default().filter(|_| !member.is_flag()) {
        schema["default"] = default.into();
    }
    schema
}

fn described(mut schema: Value, about: &str) -> Value {
    schema["description"] = about.into();
    schema
}

fn key() -> Value {
    json!({
        "name": "Idempotency-Key",
        "in": "header",
        "required": false,
        "description": "A new one with each request that changes something; the same one again carries nothing out twice. \
                        Not needed with dry_run",
        "schema": { "type": "string", "minLength": 1, "maxLength": 128 },
    })
}

fn response(about: &str) -> Value {
    json!({
        "description": about,
        "headers": { "kis-exit": { "$ref": "#/components/headers/exit" } },
        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer" } } },
    })
}

fn answer() -> Value {
    json!({
        "type": "object",
        "description": "The object that the command line prints with --output json",
        "properties": {
            "command": { "type": "string" },
            "profile": { "type": "string" },
            "environment": { "enum": ["sim", "paper", "real", null] },
            "at": { "type": "string", "format": "date-time" },
            "result": { "type": "object" },
            "error": { "$ref": "#/components/schemas/Error" },
        },
        "required": ["command", "profile", "environment", "at"],
    })
}

fn error() -> Value {
    let text = json!({ "type": "string" });
    json!({
        "type": "object",
        "properties": {
            "code": text,
            "message": text,
            "hint": text,
            "msg_cd": text,
            "msg1": text,
            "intent": { "type": "integer" },
            "confirmation": {
                "type": "object",
                "description": "What would be ordered, and the word with which to say yes to it once, within so many seconds",
                "properties": { "preview": text, "word": text, "seconds": { "type": "integer" } },
                "required": ["preview", "word", "seconds"],
            },
        },
        "required": ["code", "message", "hint"],
    })
}
