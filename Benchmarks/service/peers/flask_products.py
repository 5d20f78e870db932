"""The benchmark's four endpoints in Flask, SQLAlchemy and marshmallow, on the service's own tables.

Each change writes a line into audit_log, as the service does.
"""

import json
import os
import uuid
from datetime import datetime, timezone
from decimal import Decimal

from flask import Flask, Response, request
from marshmallow import RAISE, Schema, ValidationError, fields, validate
from sqlalchemy import JSON, DateTime, ForeignKey, Numeric, Text, create_engine, insert, select
from sqlalchemy.dialects.postgresql import JSONB, UUID
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker


class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True)}


class Category(Base):
    __tablename__ = "categories"
    id: Mapped[uuid.UUID] = mapped_column(UUID(as_uuid=True), primary_key=True)


class Product(Base):
    __tablename__ = "products"
    id: Mapped[uuid.UUID] = mapped_column(UUID(as_uuid=True), primary_key=True)
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    version: Mapped[int]
    deleted_at: Mapped[datetime | None]
    sku: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str | None] = mapped_column(Text)
    category_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("categories.id"))
    price: Mapped[Decimal] = mapped_column(Numeric(12, 2))
    active: Mapped[bool]
    attributes: Mapped[dict] = mapped_column(JSONB)


class Audit(Base):
    __tablename__ = "audit_log"
    row_id: Mapped[uuid.UUID] = mapped_column(UUID(as_uuid=True), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    collection: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime]
    principal: Mapped[str] = mapped_column(Text)
    request_id: Mapped[str] = mapped_column(Text)
    before: Mapped[dict | None] = mapped_column(JSON)
    after: Mapped[dict | None] = mapped_column(JSON)


class ProductSchema(Schema):
    class Meta:
        unknown = RAISE

    id = fields.UUID(dump_only=True)
    created_at = fields.AwareDateTime(dump_only=True)
    updated_at = fields.AwareDateTime(dump_only=True)
    version = fields.Integer(dump_only=True)
    deleted_at = fields.AwareDateTime(dump_only=True)
    sku = fields.String(required=True, validate=[validate.Length(1, 64), validate.Regexp("^[A-Z0-9][A-Z0-9._-]*$")])
    name = fields.String(required=True, validate=validate.Length(1, 200))
    description = fields.String(allow_none=True, validate=validate.Length(max=10_000))
    category_id = fields.UUID(required=True)
    price = fields.Decimal(required=True, places=2, as_string=True, validate=validate.Range(min=0))
    active = fields.Boolean(load_default=True)
    attributes = fields.Dict(load_default=dict)


application = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg2://"), pool_size=4)
Sessions = sessionmaker(engine, expire_on_commit=False)
schema = ProductSchema()


def problem(status, detail):
    body = json.dumps({"title": detail, "status": status})
    return Response(body, status=status, mimetype="application/problem+json")


def answer(product, status=200):
    headers = {"ETag": f'"{product.version}"'}
    return Response(json.dumps(schema.dump(product)), status=status, headers=headers, mimetype="application/json")


def audit(session: Session, product, action, before, at):
    session.execute(
        insert(Audit).values(
            row_id=product.id,
            version=product.version,
            collection="products",
            action=action,
            at=at,
            principal="anonymous",
            request_id=request.headers.get("X-Request-Id") or str(uuid.uuid4()),
            before=before,
            after=schema.dump(product),
        )
    )


@application.get("/v1/products/<uuid:id>")
def read(id):
    with Sessions() as session:
        product = session.scalar(select(Product).where(Product.id == id, Product.deleted_at.is_(None)))
        return answer(product) if product else problem(404, "no such product")


@application.get("/v1/products")
def list_products():
    limit = min(int(request.args.get("limit", 20)), 100)
    after = request.args.get("cursor")
    query = select(Product).where(Product.deleted_at.is_(None)).order_by(Product.id).limit(limit + 1)
    if after:
        query = query.where(Product.id > uuid.UUID(after))
    with Sessions() as session:
        products = session.scalars(query).all()
    page = {"items": schema.dump(products[:limit], many=True)}
    if len(products) > limit:
        page["next"] = str(products[limit - 1].id)
    return Response(json.dumps(page), mimetype="application/json")


@application.post("/v1/products")
def create():
    try:
        values = schema.load(request.get_json())
    except ValidationError as error:
        return problem(422, str(error))
    now = datetime.now(timezone.utc)
    product = Product(id=uuid.uuid4(), created_at=now, updated_at=now, version=1, deleted_at=None, description=None)
    for name, value in values.items():
        setattr(product, name, value)
    with Sessions.begin() as session:
        session.add(product)
        session.flush()
        audit(session, product, "create", None, now)
    return answer(product, 201)


@application.patch("/v1/products/<uuid:id>")
def patch(id):
    if "If-Match" not in request.headers:
        return problem(428, "If-Match is missing")
    try:
        values = schema.load(json.loads(request.get_data()), partial=True)
    except ValidationError as error:
        return problem(422, str(error))
    now = datetime.now(timezone.utc)
    with Sessions.begin() as session:
        product = session.scalar(
            select(Product).where(Product.id == id, Product.deleted_at.is_(None)).with_for_update()
        )
        if product is None:
            return problem(404, "no such product")
        match = request.headers["If-Match"]
        if match not in ("*", f'"{product.version}"'):
            return problem(412, "another version")
        before = schema.dump(product)
        for name, value in values.items():
            setattr(product, name, value)
        product.version += 1
        product.updated_at = now
        session.flush()
        audit(session, product, "update", before, now)
    return answer(product)
