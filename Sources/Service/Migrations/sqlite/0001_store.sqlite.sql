-- Ids and timestamps are text that sorts as they do; decimals are whole units of their last digit; booleans are 0 and 1.

CREATE TABLE categories (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    slug TEXT NOT NULL CONSTRAINT categories_slug_check CHECK (length(slug) BETWEEN 1 AND 64),
    name TEXT NOT NULL CONSTRAINT categories_name_check CHECK (length(name) BETWEEN 1 AND 200),
    description TEXT CONSTRAINT categories_description_check CHECK (length(description) <= 2000),
    CONSTRAINT categories_slug_key UNIQUE (slug)
) STRICT;

CREATE TABLE products (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    deleted_at TEXT,
    sku TEXT NOT NULL CONSTRAINT products_sku_check CHECK (length(sku) BETWEEN 1 AND 64),
    name TEXT NOT NULL CONSTRAINT products_name_check CHECK (length(name) BETWEEN 1 AND 200),
    description TEXT CONSTRAINT products_description_check CHECK (length(description) <= 10000),
    category_id TEXT NOT NULL CONSTRAINT products_category_id_fkey REFERENCES categories (id),
    price INTEGER NOT NULL CONSTRAINT products_price_check CHECK (price BETWEEN 0 AND 999999999999),
    active INTEGER NOT NULL CONSTRAINT products_active_check CHECK (active IN (0, 1)),
    attributes TEXT NOT NULL CONSTRAINT products_attributes_check CHECK (json_type(attributes) = 'object')
) STRICT;

-- The SKU of a deleted product is free again.
CREATE UNIQUE INDEX products_sku_key ON products (sku) WHERE deleted_at IS NULL;
CREATE INDEX products_category_id_idx ON products (category_id);
CREATE INDEX products_name_idx ON products (name, id);
CREATE INDEX products_price_idx ON products (price, id);

CREATE TABLE orders (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    customer TEXT NOT NULL CONSTRAINT orders_customer_check CHECK (length(customer) BETWEEN 1 AND 200),
    status TEXT NOT NULL CONSTRAINT orders_status_check CHECK (status IN ('pending', 'paid', 'shipped', 'cancelled')),
    note TEXT CONSTRAINT orders_note_check CHECK (length(note) <= 2000)
) STRICT;

CREATE INDEX orders_customer_idx ON orders (customer, id);

CREATE TABLE order_items (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    order_id TEXT NOT NULL CONSTRAINT order_items_order_id_fkey REFERENCES orders (id),
    product_id TEXT NOT NULL CONSTRAINT order_items_product_id_fkey REFERENCES products (id),
    quantity INTEGER NOT NULL CONSTRAINT order_items_quantity_check CHECK (quantity BETWEEN 1 AND 1000000),
    unit_price INTEGER NOT NULL CONSTRAINT order_items_unit_price_check CHECK (unit_price BETWEEN 0 AND 999999999999)
) STRICT;

CREATE INDEX order_items_order_id_idx ON order_items (order_id, id);
CREATE INDEX order_items_product_id_idx ON order_items (product_id);

CREATE TABLE stock_movements (
    id TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL,
    product_id TEXT NOT NULL CONSTRAINT stock_movements_product_id_fkey REFERENCES products (id),
    quantity INTEGER NOT NULL CONSTRAINT stock_movements_quantity_check CHECK (quantity BETWEEN -1000000 AND 1000000),
    reason TEXT NOT NULL
        CONSTRAINT stock_movements_reason_check CHECK (reason IN ('receipt', 'sale', 'return', 'adjustment')),
    reference TEXT CONSTRAINT stock_movements_reference_check CHECK (length(reference) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX stock_movements_product_id_idx ON stock_movements (product_id);

-- What was done to a row: one entry for each of its versions.
CREATE TABLE audit_log (
    row_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    collection TEXT NOT NULL,
    action TEXT NOT NULL
        CONSTRAINT audit_log_action_check CHECK (action IN ('create', 'update', 'delete', 'restore')),
    at TEXT NOT NULL,
    principal TEXT NOT NULL,
    request_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (row_id, version)
) STRICT, WITHOUT ROWID;

-- The answers to requests with an Idempotency-Key, kept with what they changed.
CREATE TABLE idempotency_keys (
    principal TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    created_at TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (principal, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (created_at);
