-- Texts compare by their code points, so that lists sort the same everywhere and indexes serve LIKE.

CREATE TABLE categories (
    id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL,
    slug text COLLATE "C" NOT NULL CONSTRAINT categories_slug_check CHECK (char_length(slug) BETWEEN 1 AND 64),
    name text COLLATE "C" NOT NULL CONSTRAINT categories_name_check CHECK (char_length(name) BETWEEN 1 AND 200),
    description text COLLATE "C" CONSTRAINT categories_description_check CHECK (char_length(description) <= 2000),
    CONSTRAINT categories_slug_key UNIQUE (slug)
);

CREATE TABLE products (
    id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL,
    deleted_at timestamptz,
    sku text COLLATE "C" NOT NULL CONSTRAINT products_sku_check CHECK (char_length(sku) BETWEEN 1 AND 64),
    name text COLLATE "C" NOT NULL CONSTRAINT products_name_check CHECK (char_length(name) BETWEEN 1 AND 200),
    description text COLLATE "C" CONSTRAINT products_description_check CHECK (char_length(description) <= 10000),
    category_id uuid NOT NULL CONSTRAINT products_category_id_fkey REFERENCES categories (id),
    price numeric(12,2) NOT NULL CONSTRAINT products_price_check CHECK (price >= 0),
    active boolean NOT NULL,
    attributes jsonb NOT NULL CONSTRAINT products_attributes_check CHECK (jsonb_typeof(attributes) = 'object')
);

-- The SKU of a deleted product is free again.
CREATE UNIQUE INDEX products_sku_key ON products (sku) WHERE deleted_at IS NULL;
CREATE INDEX products_category_id_idx ON products (category_id);
CREATE INDEX products_name_idx ON products (name, id);
CREATE INDEX products_price_idx ON products (price, id);

CREATE TABLE orders (
    id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL,
    customer text COLLATE "C" NOT NULL CONSTRAINT orders_customer_check CHECK (char_length(customer) BETWEEN 1 AND 200),
    status text COLLATE "C" NOT NULL
        CONSTRAINT orders_status_check CHECK (status IN ('pending', 'paid', 'shipped', 'cancelled')),
    note text COLLATE "C" CONSTRAINT orders_note_check CHECK (char_length(note) <= 2000)
);

CREATE INDEX orders_customer_idx ON orders (customer, id);

CREATE TABLE order_items (
    id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL,
    order_id uuid NOT NULL CONSTRAINT order_items_order_id_fkey REFERENCES orders (id),
    product_id uuid NOT NULL CONSTRAINT order_items_product_id_fkey REFERENCES products (id),
    quantity bigint NOT NULL CONSTRAINT order_items_quantity_check CHECK (quantity BETWEEN 1 AND 1000000),
    unit_price numeric(12,2) NOT NULL CONSTRAINT order_items_unit_price_check CHECK (unit_price >= 0)
);

CREATE INDEX order_items_order_id_idx ON order_items (order_id, id);
CREATE INDEX order_items_product_id_idx ON order_items (product_id);

-- A partition for each month is made ahead by `service maintain`; stock_movements_rest takes what has none.
CREATE TABLE stock_movements (
    id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version bigint NOT NULL,
    product_id uuid NOT NULL CONSTRAINT stock_movements_product_id_fkey REFERENCES products (id),
    quantity bigint NOT NULL CONSTRAINT stock_movements_quantity_check CHECK (quantity BETWEEN -1000000 AND 1000000),
    reason text COLLATE "C" NOT NULL
        CONSTRAINT stock_movements_reason_check CHECK (reason IN ('receipt', 'sale', 'return', 'adjustment')),
    reference text COLLATE "C"
        CONSTRAINT stock_movements_reference_check CHECK (char_length(reference) BETWEEN 1 AND 200),
    PRIMARY KEY (id, created_at)
) PARTITION BY RANGE (created_at);

CREATE TABLE stock_movements_rest PARTITION OF stock_movements DEFAULT;
CREATE INDEX stock_movements_product_id_idx ON stock_movements (product_id);

-- What was done to a row: one entry for each of its versions. Documents are kept as they were written.
CREATE TABLE audit_log (
    row_id uuid NOT NULL,
    version bigint NOT NULL,
    collection text COLLATE "C" NOT NULL,
    action text COLLATE "C" NOT NULL
        CONSTRAINT audit_log_action_check CHECK (action IN ('create', 'update', 'delete', 'restore')),
    at timestamptz NOT NULL,
    principal text COLLATE "C" NOT NULL,
    request_id text COLLATE "C" NOT NULL,
    before json,
    after json,
    PRIMARY KEY (row_id, version)
);

-- The answers to requests with an Idempotency-Key, kept with what they changed.
CREATE TABLE idempotency_keys (
    principal text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    fingerprint text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL,
    status bigint NOT NULL,
    headers text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (principal, key)
);

CREATE INDEX idempotency_keys_created_at_idx ON idempotency_keys (created_at);
