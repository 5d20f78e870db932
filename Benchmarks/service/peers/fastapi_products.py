"""The benchmark's four endpoints in FastAPI and asyncpg, on the service's own tables.

Each change writes a line into audit_log, as the service does.
"""

import json
import os
import uuid
from contextlib import asynccontextmanager
from datetime import datetime, timezone
from decimal import Decimal
from typing import Annotated, Any

import asyncpg
from fastapi import FastAPI, Header, HTTPException, Request, Response
from pydantic import BaseModel, ConfigDict, Field


class NewProduct(BaseModel):
    model_config = ConfigDict(extra="forbid")
    sku: str = Field(min_length=1, max_length=64, pattern="^[A-Z0-9][A-Z0-9._-]*$")
    name: str = Field(min_length=1, max_length=200)
    description: str | None = Field(None, max_length=10_000)
    category_id: uuid.UUID
    price: Decimal = Field(ge=0, max_digits=12, decimal_places=2)
    active: bool = True
    attributes: dict[str, Any] = {}


class Changes(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str | None = Field(None, min_length=1, max_length=200)
    description: str | None = Field(None, max_length=10_000)
    price: Decimal | None = Field(None, ge=0, max_digits=12, decimal_places=2)
    active: bool | None = None


class Product(NewProduct):
    id: uuid.UUID
    created_at: datetime
    updated_at: datetime
    version: int
    deleted_at: datetime | None


class Page(BaseModel):
    items: list[Product]
    next: str | None = None


COLUMNS = ", ".join(Product.model_fields)


async def set_up(connection):
    await connection.set_type_codec("jsonb", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")
    await connection.set_type_codec("json", encoder=json.dumps, decoder=json.loads, schema="pg_catalog")


@asynccontextmanager
async def lifespan(application):
    application.state.pool = await asyncpg.create_pool(os.environ["DATABASE_URL"], max_size=10, init=set_up)
    yield
    await application.state.pool.close()


app = FastAPI(lifespan=lifespan)


async def audit(connection, product, action, before, request, at):
    await connection.execute(
        "INSERT INTO audit_log (row_id, version, collection, action, at, principal, request_id, before, after)"
        " VALUES ($1, $2, 'products', $3, $4, 'anonymous', $5, $6, $7)",
        product.id,
        product.version,
        action,
        at,
        request.headers.get("X-Request-Id") or str(uuid.uuid4()),
        before.model_dump(mode="json") if before else None,
        product.model_dump(mode="json"),
    )


@app.get("/v1/products/{id}")
async def read(id: uuid.UUID, response: Response) -> Product:
    row = await app.state.pool.fetchrow(
        f"SELECT {COLUMNS} FROM products WHERE id = $1 AND deleted_at IS NULL", id
    )
    if row is None:
        raise HTTPException(404)
    response.headers["ETag"] = f'"{row["version"]}"'
    return Product(**row)


@app.get("/v1/products")
async def list_products(limit: Annotated[int, Field(ge=1, le=100)] = 20, cursor: uuid.UUID | None = None) -> Page:
    rows = await app.state.pool.fetch(
        f"SELECT {COLUMNS} FROM products WHERE deleted_at IS NULL AND id > $1 ORDER BY id LIMIT $2",
        cursor or uuid.UUID(int=0),
        limit + 1,
    )
    items = [Product(**row) for row in rows[:limit]]
    return Page(items=items, next=str(items[-1].id) if len(rows) > limit else None)


@app.post("/v1/products", status_code=201)
async def create(new: NewProduct, request: Request, response: Response) -> Product:
    now = datetime.now(timezone.utc)
    async with app.state.pool.acquire() as connection, connection.transaction():
        row = await connection.fetchrow(
            "INSERT INTO products (id, created_at, updated_at, version, sku, name, description, category_id, price, active,"
            f" attributes) VALUES ($1, $2, $2, 1, $3, $4, $5, $6, $7, $8, $9) RETURNING {COLUMNS}",
            uuid.uuid4(),
            now,
            new.sku,
            new.name,
            new.description,
            new.category_id,
            new.price,
            new.active,
            new.attributes,
        )
        product = Product(**row)
        await audit(connection, product, "create", None, request, now)
    response.headers["ETag"] = '"1"'
    return product


@app.patch("/v1/products/{id}")
async def patch(id: uuid.UUID, request: Request, response: Response, if_match: Annotated[str | None, Header()] = None) -> Product:
    if if_match is None:
        raise HTTPException(428)
    changes = Changes.model_validate_json(await request.body()).model_dump(exclude_unset=True)
    now = datetime.now(timezone.utc)
    async with app.state.pool.acquire() as connection, connection.transaction():
        row = await connection.fetchrow(
            f"SELECT {COLUMNS} FROM products WHERE id = $1 AND deleted_at IS NULL FOR UPDATE", id
        )
        if row is None:
            raise HTTPException(404)
        before = Product(**row)
        if if_match not in ("*", f'"{before.version}"'):
            raise HTTPException(412)
        sets = ", ".join(f"{name} = ${number}" for number, name in enumerate(changes, 3))
        row = await connection.fetchrow(
            f"UPDATE products SET version = version + 1, updated_at = $2{', ' if sets else ''}{sets} WHERE id = $1"
            f" RETURNING {COLUMNS}",
            id,
            now,
            *changes.values(),
        )
        product = Product(**row)
        await audit(connection, product, "update", before, request, now)
    response.headers["ETag"] = f'"{product.version}"'
    return product
